package org.trusttimeline.benchmarks.harness;

import java.util.Arrays;

/** What came of one run of clients. */
public final class Run {

    private static final double NANOS_IN_A_SECOND = 1e9;
    private static final double NANOS_IN_A_MILLI = 1e6;
    private static final double NANOS_IN_A_MICRO = 1e3;

    private final long nanos;
    private final long[] latencies;

    private Run(long nanos, long[] latencies) {
        this.nanos = nanos;
        this.latencies = latencies;
    }

    /**
     * A run.
     *
     * @param nanos from the common start to the end of the last client
     * @param latencies how long each operation took, in nanoseconds, in any order; at least one
     */
    public static Run of(long nanos, long... latencies) {
        if (latencies.length == 0) {
            throw new IllegalArgumentException("nothing was done, so nothing was measured");
        }
        long[] sorted = latencies.clone();
        Arrays.sort(sorted);
        return new Run(nanos, sorted);
    }

    /** One operation by one client, of that many nanoseconds, which counts as so many. */
    public static Run ofOne(long nanos, int countsAs) {
        long[] equal = new long[countsAs];
        Arrays.fill(equal, nanos / countsAs);
        return of(nanos, equal);
    }

    /** What so many hold together: not time, but memory. */
    public static Run ofBytes(long bytes, int holders) {
        return ofOne(bytes, holders);
    }

    /** The same time for so many operations: what a client did at once was many. */
    public Run countingAs(int operations) {
        return ofOne(nanos, operations);
    }

    /** From the common start to the end of the last client. */
    public double seconds() {
        return nanos / NANOS_IN_A_SECOND;
    }

    /** Operations of all clients together. */
    double perSecond() {
        return latencies.length * NANOS_IN_A_SECOND / nanos;
    }

    /** Time divided by operations: what one of them costs the whole. */
    double microsEach() {
        return nanos / NANOS_IN_A_MICRO / latencies.length;
    }

    double kibibytesEach() {
        return nanos / 1024.0 / latencies.length;
    }

    /** What half of the operations did not exceed. */
    double medianMillis() {
        return millisNotExceededBy(0.5);
    }

    /** What that share of the operations did not exceed. */
    double millisNotExceededBy(double share) {
        int rank = (int) Math.ceil(share * latencies.length);
        return latencies[Math.max(1, rank) - 1] / NANOS_IN_A_MILLI;
    }
}
