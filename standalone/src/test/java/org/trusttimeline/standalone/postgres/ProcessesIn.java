package org.trusttimeline.standalone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The processes that work in a directory, as those of a PostgreSQL do in that of its cluster. */
final class ProcessesIn {

    private ProcessesIn() {}

    static List<Long> cluster(Path data) {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.map(ProcessHandle::pid)
                    .filter(process -> worksIn(process, data.resolve("postgres")))
                    .toList();
        }
    }

    private static boolean worksIn(long process, Path directory) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process), "cwd"), directory);
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }
}
