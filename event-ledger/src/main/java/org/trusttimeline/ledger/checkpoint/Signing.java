package org.trusttimeline.ledger.checkpoint;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.trusttimeline.ledger.chain.StreamChain.BrokenChain;
import org.trusttimeline.ledger.checkpoint.Checkpointer.CheckpointFailed;
import org.trusttimeline.ledger.read.LedgerScan;

/**
 * Signs the state of the ledger. A new state is signed only if it follows, row by row, from the one signed before: this key
 * never stands for two histories. One at a time, over all nodes.
 */
public final class Signing {

    private final CheckpointStore store;
    private final LedgerScan ledger;
    private final Supplier<SigningKey> key;
    private final Clock clock;

    /**
     * Signs for a ledger.
     *
     * @param store where checkpoints are kept, with the writer's rights
     * @param ledger reads the hashes
     * @param key the present key, read anew each time: it may have been succeeded
     * @param clock tells when
     */
    public Signing(CheckpointStore store, LedgerScan ledger, Supplier<SigningKey> key, Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.key = key;
        this.clock = clock;
    }

    /**
     * Signs the present state, if it is not signed yet.
     *
     * @throws BrokenChain if the ledger does not follow from what was signed before
     * @throws CheckpointFailed if the ledger does not answer, or the key is not the one to sign with
     */
    public void sign() {
        store.locked(table -> {
            SigningKey present = presentKey(table);
            SignedState last =
                    table.newest().stream().findFirst().map(SignedState::of).orElse(SignedState.BEFORE_THE_FIRST);
            SignedState head = last.followedTo(ledger);
            if (head.position() > last.position()) {
                table.add(Checkpoint.sign(head.position(), head.hash(), now(), present));
            }
            return head;
        });
    }

    /**
     * Lets another key take over, endorsed by the present one. May be repeated with the same key where it is not known
     * whether it was done.
     *
     * @throws CheckpointFailed if the ledger does not answer, or the present key is not the one to endorse with
     */
    public void succeedBy(SigningKey next) {
        store.locked(table -> {
            List<Succession> terms = table.successions();
            if (terms.isEmpty() || !isOf(terms.getLast(), next)) {
                SigningKey present = presentKey(table);
                long signed =
                        table.newest().stream().mapToLong(Checkpoint::position).sum();
                table.add(Succession.of(next.verifying(), signed, now(), present));
            }
            return next;
        });
    }

    /** The first key is written down as such; any other must be the last that took over. */
    private SigningKey presentKey(CheckpointTable table) throws SQLException {
        SigningKey present = key.get();
        List<Succession> terms = table.successions();
        if (terms.isEmpty()) {
            table.add(Succession.first(present.verifying(), now()));
        } else if (!isOf(terms.getLast(), present)) {
            throw new CheckpointFailed(
                    "the key of this node is %s, but the signer is %s: give it that key, or let it take over"
                            .formatted(
                                    present.verifying().id(),
                                    terms.getLast().key().id()),
                    null);
        }
        return present;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static boolean isOf(Succession term, SigningKey key) {
        return term.publicKey().equals(key.verifying().base64());
    }
}
