package org.trusttimeline.benchmarks.harness;

import java.time.Duration;

/** How long clients go on. */
@FunctionalInterface
public interface StopCondition {

    /** Whether a client that has done so many operations, so long after the start, stops. */
    boolean isOver(int done, long nanos);

    /** Everybody goes on for that long. */
    static StopCondition lasting(Duration time) {
        long end = time.toNanos();
        return (done, nanos) -> nanos >= end;
    }

    /** Each client does that many: for what changes as it is measured. */
    static StopCondition of(int operations) {
        return (done, nanos) -> done >= operations;
    }
}
