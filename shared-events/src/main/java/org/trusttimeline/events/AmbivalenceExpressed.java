package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;

/**
 * A partner expressed ambivalence.
 *
 * @param statement who said it, when, in which words
 */
@Stored(name = "AmbivalenceExpressed", revision = 1)
public record AmbivalenceExpressed(Statement statement) implements SustainEvent {}
