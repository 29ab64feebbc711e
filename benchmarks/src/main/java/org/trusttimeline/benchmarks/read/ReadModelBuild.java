package org.trusttimeline.benchmarks.read;

import java.time.Duration;
import org.trusttimeline.benchmarks.harness.Run;
import org.trusttimeline.query.rebuild.Rebuild;
import org.trusttimeline.query.rebuild.Rebuilds;

/** A whole rebuild beside the version that is served, as an operator begins it. It counts only if it comes out the same. */
record ReadModelBuild(FilledLedger filled) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long PAUSE_MILLIS = 2;

    Run run() throws InterruptedException {
        Rebuilds rebuilds = filled.queries().bean(Rebuilds.class);
        long began = System.nanoTime();
        String id = rebuilds.begin(true).id();
        Rebuild built = await(rebuilds, id, began, false);
        long nanos = System.nanoTime() - began;
        Rebuild compared = await(rebuilds, id, began, true);
        if (compared.state() != Rebuild.State.SAME || compared.errors() > 0) {
            throw new IllegalStateException("a rebuild that differs from what is served is no figure: " + compared);
        }
        rebuilds.abandon(id);
        return Run.ofOne(nanos, Math.toIntExact(built.of()));
    }

    /** Returns when all that is there can be read. */
    void awaitServed() throws InterruptedException {
        Rebuilds rebuilds = filled.queries().bean(Rebuilds.class);
        long began = System.nanoTime();
        while (rebuilds.all().stream().noneMatch(version -> version.state() == Rebuild.State.SERVED)) {
            pause(began);
        }
    }

    private static Rebuild await(Rebuilds rebuilds, String id, long began, boolean compared)
            throws InterruptedException {
        Rebuild now = rebuilds.of(id).orElseThrow();
        while (compared ? now.comparison() == null : now.built() == null) {
            pause(began);
            now = rebuilds.of(id).orElseThrow();
        }
        return now;
    }

    private static void pause(long began) throws InterruptedException {
        if (System.nanoTime() - began > PATIENCE.toNanos()) {
            throw new IllegalStateException("a build takes longer than " + PATIENCE);
        }
        Thread.sleep(PAUSE_MILLIS);
    }
}
