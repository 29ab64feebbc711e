package org.trusttimeline.standalone.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The note postmaster.pid, in which a server writes its process number and its state, and which a killed one leaves. */
final class Note {

    private static final int PROCESS = 0;
    private static final int STATE = 7;

    private final Path directory;
    private final Path file;

    Note(Path directory) {
        this.directory = directory;
        this.file = directory.resolve("postmaster.pid");
    }

    /** Whether this very process takes connections. */
    boolean saysReady(long process) {
        return line(PROCESS).equals(Optional.of(Long.toString(process)))
                && line(STATE).equals(Optional.of("ready"));
    }

    boolean isOfServerHere() {
        return livingProcess().filter(this::isServerHere).isPresent();
    }

    /**
     * Numbers are used again, soon after a restart above all. PostgreSQL would take any living process with that number
     * for its own server and refuse to start. A number that nobody has is left to PostgreSQL, which then also looks for
     * shared memory in use.
     */
    void forgetAnotherProcess() {
        if (livingProcess().isPresent() && !isOfServerHere()) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Optional<Path> livingProcess() {
        return line(PROCESS).map(number -> Path.of("/proc", number)).filter(Files::exists);
    }

    /** PostgreSQL works in the directory of its cluster; the kernel says where that is, whatever name it goes by. */
    private boolean isServerHere(Path process) {
        try {
            return Files.readString(process.resolve("comm")).strip().equals("postgres")
                    && Files.isSameFile(process.resolve("cwd"), directory);
        } catch (NoSuchFileException | AccessDeniedException goneOrOfAnotherUser) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(process + " cannot be read", e);
        }
    }

    private Optional<String> line(int number) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() > number ? Optional.of(lines.get(number).strip()) : Optional.empty();
        } catch (NoSuchFileException stoppedInOrder) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
