package org.trusttimeline.query.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.query.chart.EveryEventTest.Projected.AMENDS;
import static org.trusttimeline.query.chart.EveryEventTest.Projected.BOUNDARIES;
import static org.trusttimeline.query.chart.EveryEventTest.Projected.FACTS;
import static org.trusttimeline.query.chart.EveryEventTest.Projected.STAGE;
import static org.trusttimeline.query.chart.EveryEventTest.Projected.TIMELINE;
import static org.trusttimeline.query.chart.EveryEventTest.Projected.WILLINGNESS;

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
import org.trusttimeline.events.AmendAccepted;
import org.trusttimeline.events.AmendDeclined;
import org.trusttimeline.events.AmendLapsed;
import org.trusttimeline.events.AmendOffered;
import org.trusttimeline.events.AmendRevised;
import org.trusttimeline.events.BoundaryStated;
import org.trusttimeline.events.BreachRecorded;
import org.trusttimeline.events.ChangedBehaviourNoticed;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.ForgivenessSpokenOf;
import org.trusttimeline.events.ImpactStated;
import org.trusttimeline.events.RelationshipOpened;
import org.trusttimeline.events.WillingnessAnswered;
import org.trusttimeline.events.json.EventTypes;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;

/** Every event by every projection: what each changes, and that it changes nothing else. */
class EveryEventTest {

    enum Projected {
        FACTS,
        TIMELINE,
        STAGE,
        WILLINGNESS,
        AMENDS,
        BOUNDARIES
    }

    private static final Map<Class<? extends ChartEvent>, Set<Projected>> CHANGED = Map.ofEntries(
            Map.entry(RelationshipOpened.class, EnumSet.of(FACTS, TIMELINE, STAGE)),
            Map.entry(BreachRecorded.class, EnumSet.of(TIMELINE, STAGE)),
            Map.entry(ImpactStated.class, EnumSet.of(TIMELINE)),
            Map.entry(WillingnessAnswered.class, EnumSet.of(TIMELINE, STAGE, WILLINGNESS)),
            Map.entry(AmendOffered.class, EnumSet.of(TIMELINE, STAGE, AMENDS)),
            Map.entry(AmendRevised.class, EnumSet.of(TIMELINE, STAGE, AMENDS)),
            Map.entry(AmendAccepted.class, EnumSet.of(TIMELINE, STAGE, AMENDS)),
            Map.entry(AmendDeclined.class, EnumSet.of(TIMELINE, STAGE, AMENDS)),
            Map.entry(AmendLapsed.class, EnumSet.of(TIMELINE, STAGE, AMENDS)),
            Map.entry(ChangedBehaviourNoticed.class, EnumSet.of(TIMELINE, STAGE)),
            Map.entry(ForgivenessSpokenOf.class, EnumSet.of(TIMELINE, STAGE)),
            Map.entry(BoundaryStated.class, EnumSet.of(TIMELINE, BOUNDARIES)));

    static Stream<Entry> everyEntry() {
        return new Couple("every", new PretendedSeal()).everything().entries().stream();
    }

    @Test
    void noEventIsLeftOut() {
        Set<Class<? extends ChartEvent>> all = EventTypes.all().collect(Collectors.toSet());

        assertThat(everyEntry().map(entry -> entry.event().getClass()).collect(Collectors.toSet()))
                .isEqualTo(all);
        assertThat(CHANGED.keySet()).isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("everyEntry")
    void changesWhatItTellsOfAndNothingElse(Entry entry) {
        List<Entry> before = everyEntry().limit(entry.position()).toList();
        ChartDocuments old = before.isEmpty() ? Folded.nothing(entry.chart()) : Folded.of(before);
        ChartDocuments changed = old.with(entry);

        assertThat(changes(old, changed)).isEqualTo(CHANGED.get(entry.event().getClass()));
        assertThat(Folded.head(changed).position()).isEqualTo(entry.position());
        assertThat(Folded.stage(changed, 0).position()).isEqualTo(entry.position());
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
        Head head = documents.head();
        return switch (projected) {
            case TIMELINE -> documents.pages();
            case STAGE ->
                documents.stages().values().stream().map(StageRecord::entries).toList();
            case FACTS -> head == null ? null : head.facts();
            case WILLINGNESS -> head == null ? WillingnessRegister.EMPTY : head.willingness();
            case AMENDS -> head == null ? AmendRegister.EMPTY : head.amends();
            case BOUNDARIES -> head == null ? BoundaryRegister.EMPTY : head.boundaries();
        };
    }
}
