package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;

/**
 * A partner shared something of their inner world: vulnerability.
 *
 * @param statement who said it, when, in which words
 */
@Stored(name = "InnerWorldShared", revision = 1)
public record InnerWorldShared(Statement statement) implements AttuneEvent {}
