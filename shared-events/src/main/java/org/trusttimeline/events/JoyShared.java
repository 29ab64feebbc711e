package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;

/**
 * A partner tells of joy.
 *
 * @param statement who said it, when, in which words
 */
@Stored(name = "JoyShared", revision = 1)
public record JoyShared(Statement statement) implements AttachEvent {}
