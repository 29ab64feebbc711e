package org.trusttimeline.benchmarks.harness;

import java.util.Arrays;

/** The latencies of one client, in nanoseconds: noting one must cost next to nothing. */
final class Latencies {

    private static final int AT_FIRST = 4_096;

    private long[] noted = new long[AT_FIRST];
    private int size;

    void note(long nanos) {
        if (size == noted.length) {
            noted = Arrays.copyOf(noted, 2 * size);
        }
        noted[size++] = nanos;
    }

    int size() {
        return size;
    }

    long[] all() {
        return Arrays.copyOf(noted, size);
    }
}
