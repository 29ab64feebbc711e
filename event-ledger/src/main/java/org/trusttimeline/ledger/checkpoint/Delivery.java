package org.trusttimeline.ledger.checkpoint;

import org.trusttimeline.ledger.chain.StreamChain.BrokenChain;
import org.trusttimeline.ledger.offsite.Offsite;
import org.trusttimeline.ledger.offsite.Offsite.Kind;
import org.trusttimeline.ledger.read.LedgerScan;

/** Brings what is signed to where it is kept elsewhere, in order, each line at least once. */
final class Delivery {

    private final CheckpointStore store;
    private final LedgerScan ledger;
    private final Offsite offsite;

    private boolean begun;
    private int successions;
    private long position;

    Delivery(CheckpointStore store, LedgerScan ledger, Offsite offsite) {
        this.store = store;
        this.ledger = ledger;
        this.offsite = offsite;
    }

    /**
     * Finds out, once, how much is there already, and that it is of this ledger. Before anything more is signed: a ledger
     * that was cut off or restored must not be signed as if nothing had been.
     *
     * @throws BrokenChain if what is kept elsewhere is of another state of the ledger
     */
    void begin() {
        if (begun) {
            return;
        }
        CheckpointLog kept = CheckpointLog.of(offsite.kept(Kind.CHECKPOINTS));
        if (!kept.checkpoints().isEmpty()) {
            Checkpoint last = kept.checkpoints().getLast();
            SignedState.of(last).followedTo(ledger);
            position = last.position();
        }
        successions = kept.successions().size();
        begun = true;
    }

    void deliver() {
        CheckpointLog news = store.logAfter(position);
        for (Succession succession :
                news.successions().stream().skip(successions).toList()) {
            offsite.keep(Kind.CHECKPOINTS, CheckpointLog.line(succession));
            successions++;
        }
        for (Checkpoint checkpoint : news.checkpoints()) {
            offsite.keep(Kind.CHECKPOINTS, CheckpointLog.line(checkpoint));
            position = checkpoint.position();
        }
    }
}
