package org.trusttimeline.ledger.verify;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.ledger.chain.StreamChain.BrokenChain;
import org.trusttimeline.ledger.checkpoint.Checkpoint;

/** The checkpoints on the way through the ledger: at each the ledger must have the hash that was signed. */
final class Milestones {

    private final Queue<Checkpoint> ahead;

    private @Nullable Checkpoint last;

    Milestones(List<Checkpoint> checkpoints) {
        ahead = new ArrayDeque<>(checkpoints.stream()
                .sorted(Comparator.comparingLong(Checkpoint::position))
                .toList());
    }

    void passed(LedgerWalk walk) {
        for (Checkpoint next = ahead.peek();
                next != null && next.position() <= walk.globalIndex();
                next = ahead.peek()) {
            if (!next.hash().equals(walk.ledgerHash())) {
                throw new BrokenChain(
                        "the ledger is not what was signed at row %d on %s: something %s was changed, and all hashes after it made anew"
                                .formatted(next.position(), next.at(), since()));
            }
            last = ahead.remove();
        }
    }

    void requireAllPassed(LedgerWalk walk) {
        Checkpoint beyond = ahead.peek();
        if (beyond != null) {
            throw new BrokenChain(
                    "the ledger ends at row %d, but row %d was signed on %s: what came after row %1$d is missing"
                            .formatted(walk.globalIndex(), beyond.position(), beyond.at()));
        }
    }

    /** The last checkpoint that was passed; absent where there was none. */
    @Nullable
    Checkpoint last() {
        return last;
    }

    private String since() {
        return last == null ? "before it" : "between row " + (last.position() + 1) + " and it";
    }
}
