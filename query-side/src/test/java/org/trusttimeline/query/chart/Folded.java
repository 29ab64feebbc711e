package org.trusttimeline.query.chart;

import java.util.List;
import java.util.Objects;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.query.Couple;

/** The documents of a chart that some entries make, all of them at hand. */
final class Folded {

    private Folded() {}

    static ChartDocuments nothing(Chart chart) {
        return ChartDocuments.none(chart, Couple.ZONE);
    }

    static ChartDocuments of(List<Entry> entries) {
        ChartDocuments documents = nothing(entries.getFirst().chart());
        for (Entry entry : entries) {
            documents = documents.with(Tellings.told(entry));
        }
        return documents;
    }

    static JointHead head(ChartDocuments documents) {
        return (JointHead) Objects.requireNonNull(documents.head());
    }

    static Page page(ChartDocuments documents, int number) {
        return Objects.requireNonNull(documents.pages().get(number));
    }

    static StageRecord stage(ChartDocuments documents, int number) {
        return Objects.requireNonNull(documents.stages().get(number));
    }
}
