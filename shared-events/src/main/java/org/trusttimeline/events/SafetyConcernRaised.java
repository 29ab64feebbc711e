package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.SafetyKind;

/**
 * A clinician raised a safety concern. Violence or coercion suspends joint stage work in the care team's view alone; so does a concern whose kind is not told.
 *
 * @param statement who said it, when, in which words
 * @param kind what kind of concern
 */
@Stored(name = "SafetyConcernRaised", revision = 1)
public record SafetyConcernRaised(
        Statement statement, @Nullable SafetyKind kind) implements ClinicalEvent {}
