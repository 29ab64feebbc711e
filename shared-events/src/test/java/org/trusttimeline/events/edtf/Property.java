package org.trusttimeline.events.edtf;

import java.util.Random;
import java.util.function.Consumer;

/** A statement that holds for every sample. Each run draws other samples; {@code -Dedtf.seed=…} repeats a failed run. */
final class Property {
    private static final int SAMPLES = 10_000;

    private Property() {}

    static void forAll(Consumer<Samples> statement) {
        long seed = Long.getLong("edtf.seed", System.nanoTime());
        Samples samples = new Samples(new Random(seed));
        for (int i = 0; i < SAMPLES; i++) {
            try {
                statement.accept(samples);
            } catch (RuntimeException | AssertionError broken) {
                throw new AssertionError("sample " + i + " of seed " + seed + ": " + broken.getMessage(), broken);
            }
        }
    }
}
