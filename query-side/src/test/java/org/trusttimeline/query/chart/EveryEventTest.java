package org.trusttimeline.query.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.query.chart.EveryEventTest.Projected.FACTS;
import static org.trusttimeline.query.chart.EveryEventTest.Projected.LINKS;
import static org.trusttimeline.query.chart.EveryEventTest.Projected.STAGE;
import static org.trusttimeline.query.chart.EveryEventTest.Projected.TIMELINE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trusttimeline.events.AmendmentEvent.AmendmentAccepted;
import org.trusttimeline.events.AmendmentEvent.AmendmentDenied;
import org.trusttimeline.events.AmendmentEvent.AmendmentExtended;
import org.trusttimeline.events.AmendmentEvent.AmendmentRequested;
import org.trusttimeline.events.AmendmentEvent.DenialRebutted;
import org.trusttimeline.events.BreachEvent.QuestionAnswered;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ConfidenceEvent.ConfidenceTold;
import org.trusttimeline.events.ConfidenceEvent.SharingPermitted;
import org.trusttimeline.events.ContextEvent.ClaimRecorded;
import org.trusttimeline.events.CorrectionEvent.EntryCorrected;
import org.trusttimeline.events.CorrectionEvent.EntryMarkedInError;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.FoundationEvent.ClinicianAssigned;
import org.trusttimeline.events.FoundationEvent.ClinicianReleased;
import org.trusttimeline.events.FoundationEvent.RecordClosed;
import org.trusttimeline.events.FoundationEvent.RecordReopened;
import org.trusttimeline.events.FoundationEvent.RelationshipJoined;
import org.trusttimeline.events.FoundationEvent.RelationshipLeft;
import org.trusttimeline.events.FoundationEvent.RelationshipOpened;
import org.trusttimeline.events.ResponseEvent.DisagreementStated;
import org.trusttimeline.events.ResponseEvent.NotFreelyGivenSaid;
import org.trusttimeline.events.ResponseEvent.StatementAcknowledged;
import org.trusttimeline.events.ResponseEvent.StatementConfirmed;
import org.trusttimeline.events.ResponseEvent.StatementUpheld;
import org.trusttimeline.events.SafetyEvent.SafetyConcernSettled;
import org.trusttimeline.events.SafetyEvent.SafetyConsultantAssigned;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.events.json.EventTypes;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;

/** Every event by every projection, on each chart it can stand on: what it changes, and that it changes nothing else. */
class EveryEventTest {

    enum Projected {
        FACTS,
        TIMELINE,
        STAGE,
        LINKS
    }

    /** Beside the timeline and the stage, which nearly every event changes. */
    private static final Map<Projected, Set<Class<? extends ChartEvent>>> CHANGED_BY = Map.of(
            FACTS,
            Set.of(
                    RelationshipOpened.class,
                    RelationshipJoined.class,
                    RelationshipLeft.class,
                    ClinicianAssigned.class,
                    ClinicianReleased.class,
                    RecordClosed.class,
                    RecordReopened.class),
            LINKS,
            Set.of(
                    ClaimRecorded.class,
                    QuestionAnswered.class,
                    EntryCorrected.class,
                    EntryMarkedInError.class,
                    DisagreementStated.class,
                    StatementAcknowledged.class,
                    StatementUpheld.class,
                    StatementConfirmed.class,
                    NotFreelyGivenSaid.class,
                    AmendmentRequested.class,
                    AmendmentExtended.class,
                    AmendmentAccepted.class,
                    AmendmentDenied.class,
                    DenialRebutted.class,
                    SharingPermitted.class,
                    ConfidenceTold.class,
                    SafetyConcernSettled.class,
                    SafetyConsultantAssigned.class));

    private static final Set<Projected> OF_EVERY_CHART = EnumSet.of(TIMELINE, STAGE, LINKS);

    private static final Couple EVERY = new Couple("every", new PretendedSeal()).everything();

    static Stream<Entry> everyEntry() {
        return EVERY.entries().stream().filter(entry -> !(entry.chart() instanceof NotesChart));
    }

    @Test
    void noEventIsLeftOut() {
        assertThat(EVERY.entries().stream()
                        .map(entry -> entry.event().getClass())
                        .collect(Collectors.toSet()))
                .isEqualTo(EventTypes.all().collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("everyEntry")
    void changesWhatItTellsOfAndNothingElse(Entry entry) {
        List<Entry> before = EVERY.entries(entry.chart()).subList(0, Math.toIntExact(entry.position()));
        ChartDocuments old = before.isEmpty() ? Folded.nothing(entry.chart()) : Folded.of(before);
        ChartDocuments changed = old.with(Tellings.told(entry));
        assertThat(changes(old, changed)).isEqualTo(expected(entry));
        assertThat(Objects.requireNonNull(changed.head()).position()).isEqualTo(entry.position());
        assertThat(Folded.stage(changed, 0).position()).isEqualTo(entry.position());
    }

    private static Set<Projected> expected(Entry entry) {
        Class<? extends ChartEvent> type = entry.event().getClass();
        Set<Projected> expected = EnumSet.of(TIMELINE, STAGE);
        CHANGED_BY.forEach((projected, by) -> {
            if (by.contains(type)) {
                expected.add(projected);
            }
        });
        if (!(entry.chart() instanceof JointChart)) {
            expected.retainAll(OF_EVERY_CHART);
        }
        return expected;
    }

    private static Set<Projected> changes(ChartDocuments old, ChartDocuments changed) {
        Set<Projected> changes = EnumSet.noneOf(Projected.class);
        for (Projected projected : Projected.values()) {
            if (!Objects.equals(of(old, projected), of(changed, projected))) {
                changes.add(projected);
            }
        }
        return changes;
    }

    private static @Nullable Object of(ChartDocuments documents, Projected projected) {
        JointHead head = documents.head() instanceof JointHead joint ? joint : null;
        return switch (projected) {
            case TIMELINE -> documents.pages();
            case LINKS -> documents.links();
            case STAGE -> stages(documents);
            case FACTS -> head == null ? null : head.facts();
        };
    }

    private static List<StoredEntry> stages(ChartDocuments documents) {
        List<StoredEntry> kept = new ArrayList<>();
        documents.stages().values().forEach(stage -> kept.addAll(stage.entries()));
        return kept;
    }
}
