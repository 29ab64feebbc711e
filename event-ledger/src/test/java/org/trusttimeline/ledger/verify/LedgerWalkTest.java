package org.trusttimeline.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trusttimeline.ledger.chain.Chain;
import org.trusttimeline.ledger.chain.Hash;
import org.trusttimeline.ledger.chain.StreamChain.BrokenChain;
import org.trusttimeline.ledger.read.LedgerRow;
import org.trusttimeline.ledger.read.LedgerRow.LedgerLink;

/** What somebody can do who writes rows with all their hashes, but not by the appender. */
class LedgerWalkTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final LedgerWalk walk = new LedgerWalk();

    @Test
    void momentsOfRecordingMayStandStillButNotGoBack() {
        walk.next(link(1, NOON));
        walk.next(link(2, NOON));
        assertThat(walk.globalIndex()).isEqualTo(2);
        assertThatExceptionOfType(BrokenChain.class)
                .isThrownBy(() -> walk.next(link(3, NOON.minusMillis(1))))
                .withMessage("row 3: it was recorded before the row that it follows");
    }

    private LedgerLink link(long globalIndex, Instant at) {
        LedgerRow row = new LedgerRow(
                globalIndex, "joint:" + globalIndex, 0, UUID.randomUUID(), "ImpactStated", 1, "{}", "{}", at);
        Hash hash = Chain.row(Hash.NOTHING_BEFORE, Chain.content(row), at);
        return new LedgerLink(row, hash, Chain.ledger(walk.ledgerHash(), globalIndex, hash));
    }
}
