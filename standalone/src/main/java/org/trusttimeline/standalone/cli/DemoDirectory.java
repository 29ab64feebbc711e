package org.trusttimeline.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.trusttimeline.standalone.data.DataDirectory;
import org.trusttimeline.standalone.postgres.PostgresServer;

/** A data directory that a demo may make anew: an empty one, or one that a demo has marked as its own. */
final class DemoDirectory {

    private static final String MARK = "demo";

    private DemoDirectory() {}

    /** Removes what an earlier demo left, and refuses to touch anything else. */
    static void clear(Path directory) throws IOException {
        if (Files.exists(directory) && !isEmpty(directory)) {
            requireMark(directory);
            stopWhatWasLeft(directory);
            delete(directory);
        }
        try (DataDirectory fresh = DataDirectory.open(directory)) {
            fresh.keep(MARK, "made anew by every ./timeline demo");
        }
    }

    private static void requireMark(Path directory) {
        if (!Files.exists(directory.resolve(MARK))) {
            throw new CommandFailed("A demo starts on a fresh data directory, and " + directory
                    + " holds something else; choose another with --data DIR");
        }
    }

    /** The lock tells of a demo that runs; a server without one is an orphan, which starting and stopping it ends. */
    private static void stopWhatWasLeft(Path directory) {
        try (DataDirectory data = DataDirectory.open(directory)) {
            if (Files.exists(directory.resolve("postgres"))) {
                PostgresServer.start(data).close();
            }
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }

    private static void delete(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(directory)) {
            files = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
