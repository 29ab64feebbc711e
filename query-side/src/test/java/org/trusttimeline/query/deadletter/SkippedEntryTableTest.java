package org.trusttimeline.query.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;
import org.trusttimeline.query.TestLedger;
import org.trusttimeline.query.deadletter.SkippedEntries.SkippedEntriesUnavailable;
import org.trusttimeline.query.deadletter.SkippedEntries.SkippedEntry;

class SkippedEntryTableTest {

    private static final TestLedger LEDGER = new TestLedger();

    private final Chart chart = new Couple(UUID.randomUUID().toString(), new PretendedSeal()).chart;
    private final SkippedEntryTable entries = new SkippedEntryTable(LEDGER.memory(), Clock.systemUTC());

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    @Test
    void aDecisionLastsBeyondTheProcessThatTookIt() {
        entries.skip(skipped());
        SkippedEntryTable afterwards = new SkippedEntryTable(LEDGER.memory(), Clock.systemUTC());

        assertThat(afterwards.isSkipped(chart, 3)).isTrue();
        assertThat(afterwards.isSkipped(chart, 4)).isFalse();
    }

    @Test
    void theProcessThatTookItKnowsAtOnceAndTakenTwiceItIsOne() {
        assertThat(entries.isSkipped(chart, 3)).isFalse();
        entries.skip(skipped());
        entries.skip(skipped());

        assertThat(entries.isSkipped(chart, 3)).isTrue();
    }

    @Test
    void whatCannotBeLookedUpIsNotTakenForNoDecision() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/nowhere");

        assertThatThrownBy(() -> new SkippedEntryTable(nowhere, Clock.systemUTC()).isSkipped(chart, 3))
                .isInstanceOf(SkippedEntriesUnavailable.class);
    }

    private SkippedEntry skipped() {
        return new SkippedEntry(chart, 3, UUID.randomUUID(), "never a statement", "operator");
    }
}
