package org.trusttimeline.benchmarks.harness;

import java.util.function.ToDoubleFunction;

/** What of a run is looked at. */
public enum Quantity {

    /** Throughput of all clients together. */
    PER_SECOND("/s", Run::perSecond),

    /** The latency that half of the operations did not exceed. */
    P50("ms p50", Run::medianMillis),

    /** Elapsed time divided by operations. */
    MICROS_EACH("µs each", Run::microsEach);

    private final String unit;
    private final ToDoubleFunction<Run> figure;

    Quantity(String unit, ToDoubleFunction<Run> figure) {
        this.unit = unit;
        this.figure = figure;
    }

    String unit() {
        return unit;
    }

    double of(Run run) {
        return figure.applyAsDouble(run);
    }
}
