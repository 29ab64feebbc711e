package org.trusttimeline.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.Modality;
import org.trusttimeline.events.vocabulary.Stage;

/** What the care team does and sees. */
public sealed interface CareEvent extends ClinicalEvent {

    /**
     * A session took place.
     *
     * @param statement who said it, when, in which words
     * @param attended which partners attended
     * @param modality how it was held
     * @param begun when it began, UTC
     * @param ended when it ended, UTC
     */
    @Stored(name = "SessionRecorded", revision = 1)
    record SessionRecorded(
            Statement statement,
            List<PartnerId> attended,
            Modality modality,
            @Nullable Instant begun,
            @Nullable Instant ended)
            implements CareEvent {}

    /**
     * A clinician observed something; never a partner's inner state as fact.
     *
     * @param statement who said it, when, in which words
     */
    @Stored(name = "ObservationRecorded", revision = 1)
    record ObservationRecorded(Statement statement) implements CareEvent {}

    /**
     * A clinician proposes a stage; it moves nothing.
     *
     * @param statement who said it, when, in which words
     * @param stage the stage proposed
     * @param breachId the breach whose repair is meant
     */
    @Stored(name = "StageProposed", revision = 1)
    record StageProposed(
            Statement statement, Stage stage, @Nullable BreachId breachId) implements CareEvent, AboutBreach {}
}
