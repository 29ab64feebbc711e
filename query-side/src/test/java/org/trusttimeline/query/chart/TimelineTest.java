package org.trusttimeline.query.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;

class TimelineTest {

    private final Couple couple = new Couple("timeline", new PretendedSeal());

    @Test
    void entriesStandInTheOrderOfTheirOccurrence() {
        couple.opened();
        couple.impact("2004");
        couple.impact("2003-05-29");
        couple.impact(null);

        assertThat(onlyPage().entries()).extracting(StoredEntry::position).containsExactly(2L, 1L, 0L, 3L);
    }

    @Test
    void ofTheSameDateTheEarlierRecordedStandsFirst() {
        couple.opened();
        couple.impact("2004");
        couple.impact("2004");

        assertThat(onlyPage().entries()).extracting(StoredEntry::position).containsExactly(1L, 2L, 0L);
    }

    @Test
    void aRedeliveredEntryChangesNothing() {
        couple.story();
        ChartDocuments documents = Folded.of(couple.entries());

        couple.entries()
                .forEach(entry ->
                        assertThat(documents.with(Tellings.told(entry))).isSameAs(documents));
    }

    @Test
    void theHundredAndFirstSplitsAPageIntoTwoNewOnes() {
        opened(100);
        assertThat(directory().slots()).containsExactly(new Slot(0, null, 100));

        couple.impact(null);
        ChartDocuments split = Folded.of(couple.entries());
        assertThat(directory().slots()).extracting(Slot::page).containsExactly(1, 2);
        assertThat(split.pages()).containsOnlyKeys(1, 2);
        assertThat(split.retired()).containsExactly(couple.chart.stream() + "/0");
    }

    @Test
    void atTheEndOfTheRecordFullPagesStayFull() {
        opened(301);

        assertThat(directory().slots()).extracting(Slot::count).containsExactly(100, 100, 100, 1);
    }

    @Test
    void elsewhereTheHalvesAreAlike() {
        opened(100);
        couple.impact("2001");

        assertThat(directory().slots()).extracting(Slot::count).containsExactly(50, 51);
        assertThat(directory().slots().getLast().from())
                .isEqualTo(Folded.page(Folded.of(couple.entries()), 2)
                        .entries()
                        .getFirst()
                        .place());
    }

    @Test
    void whateverTheOrderPagesHoldAllEntriesInOrder() {
        couple.opened();
        IntStream.range(0, 1_000).map(n -> n * 7919 % 1_000).forEach(n -> couple.impact(day(n)));
        ChartDocuments documents = Folded.of(couple.entries());

        List<StoredEntry> inOrder = directory().slots().stream()
                .flatMap(slot -> Folded.page(documents, slot.page()).entries().stream())
                .toList();
        assertThat(inOrder).hasSize(1_001).isSortedAccordingTo(Comparator.comparing(StoredEntry::place));
        assertThat(directory().slots())
                .allSatisfy(
                        slot -> assertThat(Folded.page(documents, slot.page()).entries())
                                .hasSize(slot.count())
                                .hasSizeBetween(50, Page.MOST));
    }

    @Test
    void aMissingEntryIsAFaultAndNotSkipped() {
        couple.story();
        ChartDocuments first = Folded.of(couple.entries().subList(0, 2));

        assertThatThrownBy(() -> first.with(Tellings.told(couple.entries().get(3))))
                .isInstanceOf(PositionGap.class);
        assertThatThrownBy(() -> Folded.nothing(couple.chart)
                        .with(Tellings.told(couple.entries().get(1))))
                .isInstanceOf(PositionGap.class);
    }

    @Test
    void aRecordThatDoesNotBeginWithItsOpeningIsAFault() {
        couple.breach();

        assertThatThrownBy(() -> Folded.of(couple.entries())).hasMessageContaining("does not begin with its opening");
    }

    @Test
    void aPageThatIsNamedAndNotThereIsAFault() {
        couple.opened();
        Head head = Folded.head(Folded.of(couple.entries()));
        ChartDocuments pageless = new ChartDocuments(couple.chart, Couple.ZONE, head, Map.of(), Map.of(), Map.of());

        assertThatThrownBy(() -> pageless.with(Tellings.told(couple.breach()))).hasMessageContaining("is not there");
    }

    private void opened(int entries) {
        couple.opened();
        IntStream.range(1, entries).forEach(n -> couple.impact(null));
    }

    private static String day(int n) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", 1970 + n / 30, n % 12 + 1, n % 28 + 1);
    }

    private Directory directory() {
        return Folded.head(Folded.of(couple.entries())).directory();
    }

    private Page onlyPage() {
        return Folded.page(Folded.of(couple.entries()), 0);
    }
}
