package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;

/**
 * A partner addressed a small misunderstanding early: no breach, no blame.
 *
 * @param statement who said it, when, in which words
 */
@Stored(name = "MisunderstandingAddressed", revision = 1)
public record MisunderstandingAddressed(Statement statement) implements SustainEvent {}
