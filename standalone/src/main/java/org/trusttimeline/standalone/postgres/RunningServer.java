package org.trusttimeline.standalone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The process of a server that this process started. */
record RunningServer(Process process, Path log) {

    // Long enough to replay what a power failure left in the write-ahead log.
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long GLANCE_MILLIS = 10;
    private static final int LAST_LINES = 10;

    void awaitReady(Note note) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!note.saysReady(process.pid())) {
            if (endsWithin(GLANCE_MILLIS)) {
                throw new PostgresFailed("PostgreSQL did not start:\n" + lastWords());
            }
            if (System.nanoTime() > deadline) {
                throw new PostgresFailed("PostgreSQL is not ready after " + PATIENCE + ":\n" + lastWords());
            }
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for the end of a server that was told to stop, so that not even its number is left. */
    void awaitEnd() {
        if (!endsWithin(PATIENCE.toMillis())) {
            throw new PostgresFailed("PostgreSQL does not stop:\n" + lastWords());
        }
        if (process.exitValue() != 0) {
            throw new PostgresFailed("PostgreSQL did not end in order:\n" + lastWords());
        }
    }

    private boolean endsWithin(long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresFailed("Interrupted while waiting for PostgreSQL", e);
        }
    }

    String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return log + " cannot be read: " + e.getMessage();
        }
    }
}
