package org.trusttimeline.benchmarks.harness;

/** What of a run is looked at. */
public enum Quantity {

    /** Throughput of all clients together. */
    PER_SECOND("/s"),

    /** The latency that half of the operations did not exceed. */
    P50("ms p50"),

    /** The latency that 99 in 100 of the operations did not exceed. */
    P99("ms p99"),

    /** From the common start to the end of the last client. */
    SECONDS("s"),

    /** Memory held divided by those who hold it. */
    KIBIBYTES_EACH("KiB each"),

    /** Elapsed time divided by operations. */
    MICROS_EACH("µs each");

    private final String unit;

    Quantity(String unit) {
        this.unit = unit;
    }

    String unit() {
        return unit;
    }

    double of(Run run) {
        return switch (this) {
            case PER_SECOND -> run.perSecond();
            case P50 -> run.medianMillis();
            case P99 -> run.millisNotExceededBy(0.99);
            case SECONDS -> run.seconds();
            case KIBIBYTES_EACH -> run.kibibytesEach();
            case MICROS_EACH -> run.microsEach();
        };
    }
}
