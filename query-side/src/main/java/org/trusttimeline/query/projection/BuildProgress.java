package org.trusttimeline.query.projection;

import java.util.function.LongSupplier;
import org.trusttimeline.http.problem.Problem;

/**
 * How much of what the ledger held at the start of this process is in the read model. Until all of it is, a read would
 * show a record as it never was.
 */
public final class BuildProgress {

    private static final long NOT_KNOWN_YET = Long.MAX_VALUE;

    private volatile Goal goal = new Goal(NOT_KNOWN_YET, () -> 0);

    /** From now on, built means: up to that position of the ledger, as told by the segments. */
    void expect(long head, LongSupplier done) {
        goal = new Goal(head, done);
    }

    /** Nothing can be said before it begins, which is tried again. */
    void cannotBegin(RuntimeException why) {
        expect(NOT_KNOWN_YET, () -> {
            throw why;
        });
    }

    /**
     * Returns if the read model is built. Once it is, it stays so, unless it is lost as a whole.
     *
     * @throws Problem 503 if it is not, with how much is {@code done} {@code of} how much
     */
    public void requireBuilt() {
        goal.requireReached();
    }

    private static final class Goal {

        private final long head;
        private final LongSupplier done;
        private volatile boolean reached;

        private Goal(long head, LongSupplier done) {
            this.head = head;
            this.done = done;
        }

        private void requireReached() {
            if (reached) {
                return;
            }
            long position = done.getAsLong();
            if (position < head) {
                throw beingRebuilt(position);
            }
            reached = true;
        }

        private Problem beingRebuilt(long position) {
            Problem problem = new Problem(
                            503,
                            "being-rebuilt",
                            "What is read here is being built from the ledger. Try again shortly.")
                    .with("done", position);
            return head == NOT_KNOWN_YET ? problem : problem.with("of", head);
        }
    }
}
