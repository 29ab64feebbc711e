package org.trusttimeline.query.rebuild;

import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.query.deadletter.Parking;
import org.trusttimeline.query.deadletter.Retry;
import org.trusttimeline.query.deadletter.SkippedEntries;
import org.trusttimeline.query.projection.LedgerCharts;
import org.trusttimeline.query.projection.Projection;

/** The projection of the ledger into each version: its documents, its parked charts, and what every version leaves out. */
record Projections(ReadModelStore store, SkippedEntries skipped, LedgerReader ledger) {

    Projection of(String version) {
        return new Projection(
                store.documents(version), new Parking(store.deadLetters(version), skipped), LedgerCharts.of(ledger));
    }

    Retry retry(String version) {
        return new Retry(store.deadLetters(version), of(version), LedgerCharts.of(ledger), store.documents(version));
    }
}
