package org.trusttimeline.benchmarks.harness;

/** What one client does over and over: one thing, from asking to its answer. */
@FunctionalInterface
public interface Operation {

    /** Does it once, in the client's own thread. */
    void run() throws Exception;
}
