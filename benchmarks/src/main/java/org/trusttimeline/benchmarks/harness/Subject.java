package org.trusttimeline.benchmarks.harness;

/**
 * Something that is measured.
 *
 * @param name as it is told in the table; one of a kind among those measured together
 * @param attempt measures it once; what has to be prepared it prepares first, outside the run
 */
public record Subject(String name, Attempt attempt) {

    /** One measurement. */
    @FunctionalInterface
    public interface Attempt {

        /** Prepares, and measures. */
        Run run() throws Exception;
    }
}
