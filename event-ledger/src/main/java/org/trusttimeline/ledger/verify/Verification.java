package org.trusttimeline.ledger.verify;

import java.util.List;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.ledger.chain.StreamChain;
import org.trusttimeline.ledger.chain.StreamChain.BrokenChain;
import org.trusttimeline.ledger.checkpoint.Checkpoint;
import org.trusttimeline.ledger.checkpoint.CheckpointLog;
import org.trusttimeline.ledger.checkpoint.CheckpointStore;
import org.trusttimeline.ledger.checkpoint.Signers;
import org.trusttimeline.ledger.checkpoint.VerifyingKey;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerRow.LedgerLink;
import org.trusttimeline.ledger.read.LedgerScan;

/**
 * Checks a ledger with the rights of a reader. Every method throws {@link BrokenChain} at the first thing that is wrong, and
 * {@link org.trusttimeline.ledger.read.LedgerReader.LedgerUnreadable} if the ledger does not answer.
 */
public final class Verification {

    private final DataSource reader;

    /** Checks the ledger that this way leads into. */
    public Verification(DataSource reader) {
        this.reader = reader;
    }

    /** How many rows there are to check, for whoever shows progress. */
    public long rows() {
        return new LedgerReader(reader).head();
    }

    /**
     * Checks every row, both chains, and every checkpoint, the ledger's own and those kept elsewhere.
     *
     * @param elsewhere what is kept elsewhere
     * @param trusted the key to trust; absent: the first one that the ledger names, which proves less
     * @param progress is told how many rows are done, after each
     */
    public Verified whole(CheckpointLog elsewhere, @Nullable VerifyingKey trusted, LongConsumer progress) {
        // Before the rows are read: a checkpoint made meanwhile would be beyond the last of them.
        CheckpointLog log = new CheckpointStore(reader).log().with(elsewhere);
        List<Checkpoint> accepted = accepted(log, trusted);
        LedgerWalk walk = new LedgerWalk();
        Milestones milestones = new Milestones(accepted);
        new LedgerScan(reader).all(link -> {
            walk.next(link);
            milestones.passed(walk);
            progress.accept(walk.globalIndex());
        });
        milestones.requireAllPassed(walk);
        return new Verified(walk.globalIndex(), walk.streams(), accepted.size(), milestones.last());
    }

    /**
     * Checks one stream by itself.
     *
     * @return the number of its rows, which may be 0
     */
    public long stream(String stream) {
        StreamChain chain = new StreamChain();
        long[] rows = {0};
        new LedgerScan(reader).stream(stream, (LedgerLink link) -> {
            chain.next(link.inItsStream());
            rows[0]++;
        });
        return rows[0];
    }

    private static List<Checkpoint> accepted(CheckpointLog log, @Nullable VerifyingKey trusted) {
        if (log.successions().isEmpty()) {
            if (log.checkpoints().isEmpty()) {
                return List.of();
            }
            throw new BrokenChain("there are checkpoints, but nothing says who was to sign them");
        }
        VerifyingKey anchor = trusted == null ? log.successions().getFirst().key() : trusted;
        Signers signers = Signers.from(anchor, log.successions());
        return log.checkpoints().stream().filter(signers::accepts).distinct().toList();
    }

    /**
     * What was found to be whole.
     *
     * @param rows how many rows
     * @param streams of how many streams
     * @param checkpoints how many checkpoints agreed with them
     * @param last the last of these; absent where there was none
     */
    public record Verified(
            long rows,
            int streams,
            int checkpoints,
            @Nullable Checkpoint last) {

        /** How many rows have come after the last checkpoint, and are covered by none. */
        public long uncovered() {
            return last == null ? rows : rows - last.position();
        }
    }
}
