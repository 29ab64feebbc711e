package org.trusttimeline.query.poison;

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

class DroppedEntriesTest {

    private static final TestLedger LEDGER = new TestLedger();

    private final Chart chart = new Couple(UUID.randomUUID().toString(), new PretendedSeal()).chart;
    private final DroppedEntries entries = new DroppedEntries(LEDGER.memory(), Clock.systemUTC());

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    @Test
    void aDecisionLastsBeyondTheProcessThatTookIt() {
        entries.drop(dropped());
        DroppedEntries afterwards = new DroppedEntries(LEDGER.memory(), Clock.systemUTC());

        assertThat(afterwards.isDropped(chart, 3)).isTrue();
        assertThat(afterwards.isDropped(chart, 4)).isFalse();
    }

    @Test
    void theProcessThatTookItKnowsAtOnceAndTakenTwiceItIsOne() {
        assertThat(entries.isDropped(chart, 3)).isFalse();
        entries.drop(dropped());
        entries.drop(dropped());

        assertThat(entries.isDropped(chart, 3)).isTrue();
    }

    @Test
    void whatCannotBeLookedUpIsNotTakenForNoDecision() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/nowhere");

        assertThatThrownBy(() -> new DroppedEntries(nowhere, Clock.systemUTC()).isDropped(chart, 3))
                .isInstanceOf(DecisionsUnavailable.class);
    }

    private Dropped dropped() {
        return new Dropped(chart, 3, UUID.randomUUID(), "never a statement", "operator");
    }
}
