package org.trusttimeline.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.ConfidenceEvent.JournalKept;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.ResponseEvent.DisagreementStated;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;
import org.trusttimeline.query.chart.ChartDocument;
import org.trusttimeline.query.chart.Head;
import org.trusttimeline.query.chart.PrivateHead;

/** Joint, partner and clinical charts of a couple side by side. */
class SeveralChartsTest {

    private final Couple couple = new Couple("charts", new PretendedSeal()).everything();

    @Test
    void everyChartHasDocumentsOfItsOwn() {
        Map<String, ChartDocument> documents = projected(couple.entries());
        for (Chart chart : List.of(couple.chart, couple.chartOf(couple.ann), couple.clinical())) {
            assertThat(documents).containsKeys(chart.stream(), chart.stream() + "#stage/0");
            Head head = (Head) Objects.requireNonNull(documents.get(chart.stream()));
            assertThat(head.directory().slots())
                    .allSatisfy(slot -> assertThat(documents).containsKey(chart.stream() + "/" + slot.page()));
        }
        assertThat(documents.get(couple.clinical().stream())).isInstanceOf(PrivateHead.class);
    }

    /** Streams, not filters, keep secrets. */
    @Test
    void nothingPrivateChangesAByteOfTheJointChartsDocuments() {
        couple.everythingPrivate(couple.ben);
        Map<String, ChartDocument> joint = projected(couple.entries(couple.chart));
        assertThat(ofJoint(projected(couple.entries()))).isEqualTo(joint).hasSizeGreaterThan(3);
    }

    @Test
    void aPrivateDisagreementWithAJointEntryIsLinkedAmongThePrivateDocuments() {
        Entry breach = couple.entries().get(1);
        Chart own = couple.chartOf(couple.ben);
        couple.says(
                own,
                new Speaker.Partner(couple.ben),
                null,
                said -> new DisagreementStated(said, Couple.beside(breach)));
        assertThat(projected(couple.entries()))
                .containsKeys(
                        own.stream() + "@joint:" + breach.address().entryId(),
                        couple.chart.stream() + "@" + breach.address().entryId());
    }

    @Test
    void psychotherapyNotesAreInNoDocument() {
        assertThat(couple.entries(couple.notes())).isNotEmpty();
        assertThat(projected(couple.entries()))
                .isEqualTo(projected(couple.entries().stream()
                        .filter(entry -> !(entry.chart() instanceof NotesChart))
                        .toList()));
        assertThat(projected(couple.entries(couple.notes()))).isEmpty();
    }

    @Test
    void inOneBatchOrManyItIsTheSame() {
        DocumentsInMemory oneByOne = new DocumentsInMemory();
        couple.entries().forEach(entry -> Projecting.project(oneByOne, List.of(entry)));
        assertThat(oneByOne.all()).isEqualTo(projected(couple.entries()));
    }

    @Test
    void aPrivateEntryOfARecordThatWasNeverOpenedIsAFault() {
        Couple unopened = new Couple("unopened", new PretendedSeal());
        Entry journal = unopened.says(
                unopened.chartOf(unopened.ann), new Speaker.Partner(unopened.ann), null, JournalKept::new);
        assertThatThrownBy(() -> projected(List.of(journal))).hasMessageContaining("never opened");
    }

    private static Map<String, ChartDocument> projected(List<Entry> entries) {
        DocumentsInMemory documents = new DocumentsInMemory();
        Projecting.project(documents, entries);
        return documents.all();
    }

    private static Map<String, ChartDocument> ofJoint(Map<String, ChartDocument> documents) {
        Map<String, ChartDocument> joint = new TreeMap<>(documents);
        joint.keySet().removeIf(id -> !id.startsWith("joint:"));
        return joint;
    }
}
