package org.trusttimeline.query.projection;

import java.util.function.Supplier;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.ledger.read.LedgerRow;
import org.trusttimeline.query.chart.FoldStep;

/**
 * An entry as it comes from the ledger, unread: it may be one that this release cannot read.
 *
 * @param content reads it
 */
public record Arrived(Chart chart, long position, Supplier<FoldStep.Told> content) {

    /** A row of the ledger. */
    public static Arrived of(LedgerRow row) {
        return new Arrived(
                Chart.ofStream(row.stream()),
                row.position(),
                () -> new FoldStep.Told(row.entry(), row.name(), row.revision(), row.payload(), row.recording()));
    }
}
