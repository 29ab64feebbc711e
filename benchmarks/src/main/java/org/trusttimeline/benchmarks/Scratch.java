package org.trusttimeline.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A directory that is there only while something is measured: Ctrl-C also stops what runs on it, and removes it. */
final class Scratch implements AutoCloseable {

    private final Path path;
    private final Thread hook = Thread.ofPlatform().unstarted(this::end);

    private @Nullable AutoCloseable within;
    private boolean ended;

    private Scratch(Path path) {
        this.path = path;
    }

    static Scratch in(Path parent) throws IOException {
        Scratch scratch = new Scratch(Files.createTempDirectory(Files.createDirectories(parent), "bench"));
        Runtime.getRuntime().addShutdownHook(scratch.hook);
        return scratch;
    }

    Path path() {
        return path;
    }

    /** Has something closed before the directory is removed. */
    synchronized <C extends AutoCloseable> C closing(C opened) {
        within = opened;
        return opened;
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The hook has done it, or is about to find it done.
        }
    }

    private synchronized void end() {
        if (ended) {
            return;
        }
        ended = true;
        try {
            if (within != null) {
                within.close();
            }
            delete();
        } catch (Exception e) {
            throw new IllegalStateException(path + " could not be cleared away; remove it by hand", e);
        }
    }

    private void delete() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(path)) {
            files = found.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
