package org.trusttimeline.query.chart;

import org.trusttimeline.events.id.Chart;

/** How documents are called: every read is by these names alone. */
public final class DocumentId {

    private DocumentId() {}

    public static String ofHead(Chart chart) {
        return chart.stream();
    }

    public static String ofPage(Chart chart, int number) {
        return chart.stream() + "/" + number;
    }

    public static String ofStage(Chart chart, int number) {
        return chart.stream() + "#stage/" + number;
    }
}
