package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.statement.Statement;

/**
 * Its author lets a confidence be known: a new entry with an id and a date of its own.
 *
 * @param statement who said it, when, in which words
 * @param breach the facts of a breach, if it tells of one
 */
@Stored(name = "ConfidenceShared", revision = 1)
public record ConfidenceShared(
        Statement statement, @Nullable BreachFacts breach) implements JointEvent {}
