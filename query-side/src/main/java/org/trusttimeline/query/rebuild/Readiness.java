package org.trusttimeline.query.rebuild;

import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.trusttimeline.http.problem.Problem;

/**
 * Whether this node can answer reads: a version is served, and what the ledger held when the node began to serve is in it. Until
 * then, a read would show a record as it never was. Readers are told how much is done in a hundred, and no number of entries:
 * these are nobody's business who reads one record.
 */
public final class Readiness {

    private static final int WHOLE = 100;

    private volatile Goal goal = new Goal(() -> 0);

    /** No version is served yet: one is being built, so much of it in a hundred is done. */
    void building(IntSupplier percent) {
        goal = new Goal(() -> Math.min(WHOLE - 1, percent.getAsInt()));
    }

    /** A version is served as soon as it has come to that position of the ledger. */
    void serving(long head, LongSupplier position) {
        goal = new Goal(() -> percent(position.getAsLong(), head));
    }

    /** Nothing can be said before it begins, which is tried again. */
    void cannotBegin(RuntimeException why) {
        goal = new Goal(() -> {
            throw why;
        });
    }

    /**
     * Returns if reads can be answered. Once they can, they can, unless the read model is lost as a whole.
     *
     * @throws Problem 503 if not, with how much is done {@code percent}
     */
    public void require() {
        goal.requireReached();
    }

    private static int percent(long position, long head) {
        return position >= head ? WHOLE : (int) Math.min(WHOLE - 1, WHOLE * position / head);
    }

    private static final class Goal {

        private final IntSupplier percent;
        private volatile boolean reached;

        private Goal(IntSupplier percent) {
            this.percent = percent;
        }

        private void requireReached() {
            if (reached) {
                return;
            }
            int done = percent.getAsInt();
            if (done < WHOLE) {
                throw new Problem(
                                503,
                                "being-rebuilt",
                                "What is read here is being built from the ledger. Try again shortly.")
                        .with("percent", done);
            }
            reached = true;
        }
    }
}
