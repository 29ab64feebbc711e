package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;

/**
 * A partner stated a desire of their own.
 *
 * @param statement who said it, when, in which words
 */
@Stored(name = "DesireStated", revision = 1)
public record DesireStated(Statement statement) implements AttuneEvent {}
