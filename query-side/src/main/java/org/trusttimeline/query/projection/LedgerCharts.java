package org.trusttimeline.query.projection;

import java.util.List;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.ledger.read.LedgerReader;

/** The entries of a chart, as the ledger has them. */
@FunctionalInterface
public interface LedgerCharts {

    /** Those from one position to another, both included, as far as they are there. */
    List<Arrived> entries(Chart chart, long from, long to);

    /** As that reader reads them. */
    static LedgerCharts of(LedgerReader reader) {
        return (chart, from, to) -> reader.ofStream(chart.stream(), from)
                .takeWhile(row -> row.position() <= to)
                .map(Arrived::of)
                .toList();
    }
}
