package org.trusttimeline.query.projection;

import java.util.List;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.Chart;

/** A projection by which everything can be folded, and nothing is looked for in a ledger. */
public final class Projecting {

    private static final Poison NONE_EXPECTED = new Poison() {
        @Override
        public boolean isSkipped(Chart chart, long position) {
            return false;
        }

        @Override
        public boolean isParked(Chart chart) {
            return false;
        }

        @Override
        public void park(Fault fault) {
            throw fault.why();
        }
    };

    private Projecting() {}

    public static Projection into(Documents documents) {
        return into(documents, (chart, from, to) -> List.of());
    }

    static Projection into(Documents documents, LedgerCharts ledger) {
        return new Projection(documents, NONE_EXPECTED, ledger);
    }

    public static void project(Documents documents, List<Entry> entries) {
        into(documents).project(Arrivals.of(entries), () -> {});
    }
}
