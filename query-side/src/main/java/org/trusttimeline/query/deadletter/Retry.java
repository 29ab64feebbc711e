package org.trusttimeline.query.deadletter;

import java.util.List;
import java.util.Optional;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.query.projection.Arrived;
import org.trusttimeline.query.projection.ChartHeads;
import org.trusttimeline.query.projection.Documents;
import org.trusttimeline.query.projection.LedgerCharts;
import org.trusttimeline.query.projection.Projection;

/**
 * Tries parked charts again, from where they wait to the end that the ledger knows. What others fold of the chart meanwhile is
 * skipped by them for as long as it is parked: so the end is looked for once more when it no longer is.
 */
public final class Retry {

    private static final int BATCH = 500;

    private final DeadLetters letters;
    private final Projection projection;
    private final LedgerCharts ledger;
    private final Documents documents;

    public Retry(DeadLetters letters, Projection projection, LedgerCharts ledger, Documents documents) {
        this.letters = letters;
        this.projection = projection;
        this.ledger = ledger;
        this.documents = documents;
    }

    /** Tries a chart again, and those beside it that wait for it; the letter that is left of it, if it still waits. */
    public Optional<DeadLetter> of(Chart chart) {
        if (isThrough(chart)) {
            letters.release(chart);
            isThrough(chart);
        }
        Optional<DeadLetter> left = letters.of(chart);
        if (left.isEmpty() && chart instanceof JointChart) {
            beside(chart).forEach(this::of);
        }
        return left;
    }

    private List<Chart> beside(Chart chart) {
        return letters.all().stream()
                .map(letter -> Chart.ofStream(letter.stream()))
                .filter(other -> other.relationshipId().equals(chart.relationshipId()))
                .toList();
    }

    private boolean isThrough(Chart chart) {
        while (true) {
            long from = ChartHeads.next(chart, documents);
            List<Arrived> arrived = ledger.entries(chart, from, from + BATCH - 1);
            if (arrived.isEmpty()) {
                return true;
            }
            projection.project(arrived, () -> {});
            if (ChartHeads.next(chart, documents) == from) {
                return false;
            }
        }
    }
}
