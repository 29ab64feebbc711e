package org.trusttimeline.query.projection;

import java.util.List;
import org.trusttimeline.events.id.Chart;

/** The entries of a chart, as the ledger has them. */
@FunctionalInterface
public interface LedgerCharts {

    /** Those from one position to another, both included, as far as they are there. */
    List<Arrived> entries(Chart chart, long from, long to);
}
