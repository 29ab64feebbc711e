package org.trusttimeline.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trusttimeline.events.CareEvent.SessionRecorded;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.CorrectionEvent.EntryCorrected;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.JointEvent.ConfidenceShared;
import org.trusttimeline.events.ResponseEvent.DisagreementStated;
import org.trusttimeline.events.period.Dates;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;
import org.trusttimeline.query.access.Texts;
import tools.jackson.databind.json.JsonMapper;

/** Whatever event comes to be, it is shown whole, opened, and under names of its own. */
class EntryViewTest {

    private static final PretendedSeal SEAL = new PretendedSeal();
    private static final List<String> NAMES_OF_ALL = Arrays.stream(EntryView.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    static Stream<Entry> everyEntry() {
        return new Couple("shown", SEAL).everything().entries().stream();
    }

    @ParameterizedTest
    @MethodSource("everyEntry")
    void noMemberOfAnEventHidesOneThatAllHave(Entry entry) {
        assertThat(new OwnMembers(entry, new Texts(SEAL)).members())
                .doesNotContainKeys(NAMES_OF_ALL.toArray(new String[0]));
    }

    @ParameterizedTest
    @MethodSource("everyEntry")
    void everyComponentOfAnEventIsShown(Entry entry) {
        List<String> said = Arrays.stream(entry.event().getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("statement"))
                .toList();

        assertThat(said)
                .containsAll(new OwnMembers(entry, new Texts(SEAL)).members().keySet());
        assertThat(json(entry)).contains("\"narrative\":\"plain words ");
    }

    @ParameterizedTest
    @MethodSource("everyEntry")
    void nothingIsShownSealed(Entry entry) {
        assertThat(json(entry)).doesNotContain("cipher").doesNotContain("bodyMac");
    }

    @Test
    void datesInsideWhatAnEventSaysAreTexts() {
        assertThat(json(first(EntryCorrected.class)))
                .contains("\"correctedOccurred\":\"2009\"", "\"since\":\"2005-10-10\"}]")
                .contains("\"correctedNarrative\":\"plain correctedNarrative ");
        assertThat(json(first(ConfidenceShared.class)))
                .contains("\"breachOccurred\":\"2004/..\"")
                .doesNotContain("partOf");
        assertThat(json(first(SessionRecorded.class))).contains("\"begun\":\"2006-01-10T15:00:00Z\"");
        assertThat(json(first(DisagreementStated.class))).containsPattern("\"entry\":\"[0-9a-f-]{36}\"");
    }

    private static Entry first(Class<? extends ChartEvent> kind) {
        return everyEntry()
                .filter(entry -> kind.isInstance(entry.event()))
                .findFirst()
                .orElseThrow();
    }

    private static String json(Entry entry) {
        return new JsonMapper().writeValueAsString(EntryView.of(entry, Dates.none(), List.of(), new Texts(SEAL)));
    }
}
