package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.Stage;

/**
 * A clinician proposes a stage; it moves nothing.
 *
 * @param statement who said it, when, in which words
 * @param stage the stage proposed
 * @param breachId the breach whose repair is meant
 */
@Stored(name = "StageProposed", revision = 1)
public record StageProposed(
        Statement statement, Stage stage, @Nullable BreachId breachId) implements ClinicalEvent {}
