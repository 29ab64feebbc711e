package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.statement.Statement;

/**
 * A partner told something in confidence; it may carry the facts of a breach.
 *
 * @param statement who said it, when, in which words
 * @param breach the facts of a breach, if it tells of one
 */
@Stored(name = "DisclosedInPrivate", revision = 1)
public record DisclosedInPrivate(
        Statement statement, @Nullable BreachFacts breach) implements ConfidenceEvent {}
