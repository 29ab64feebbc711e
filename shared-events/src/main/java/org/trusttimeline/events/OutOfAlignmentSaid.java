package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;

/**
 * A partner said that they feel out of alignment.
 *
 * @param statement who said it, when, in which words
 */
@Stored(name = "OutOfAlignmentSaid", revision = 1)
public record OutOfAlignmentSaid(Statement statement) implements SustainEvent {}
