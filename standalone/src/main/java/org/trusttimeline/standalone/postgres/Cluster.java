package org.trusttimeline.standalone.postgres;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.trusttimeline.standalone.data.DurableFile;

/** The files of the embedded PostgreSQL, and the programs that make, start and stop a server on them. */
final class Cluster {

    static final String SUPERUSER = "postgres";

    private final Path directory;
    private final Path log;
    private final Note note;
    private final Path programs;

    Cluster(Path data, Path programs) {
        this.directory = data.resolve("postgres");
        this.log = data.resolve("postgres.log");
        this.note = new Note(directory);
        this.programs = programs;
    }

    /**
     * Makes the files under another name first, so that a start that was broken off is made again. The superuser has a
     * password from the first moment on: there is none at which the server would let others in.
     */
    void createOnce(Path password) {
        if (Files.exists(directory)) {
            return;
        }
        try {
            Path next = directory.resolveSibling("postgres.next");
            Tree.delete(next);
            program("initdb")
                    .run(List.of(
                            "--pgdata=" + next,
                            "--username=" + SUPERUSER,
                            "--auth=scram-sha-256",
                            "--pwfile=" + password,
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8"));
            DurableFile.move(next, directory);
        } catch (IOException e) {
            throw new UncheckedIOException("The files of PostgreSQL cannot be made", e);
        }
    }

    /** Starts a server and returns when it takes connections. */
    RunningServer start(int port) {
        DurableFile.write(directory.resolve("pg_hba.conf"), Settings.WHO_MAY_ENTER);
        keepOneOlderLog();
        Process process = program("postgres").start(Settings.asArguments(directory, port), log);
        RunningServer server = new RunningServer(process, log);
        server.awaitReady(note);
        return server;
    }

    /** Breaks off every connection, writes what is in memory, and returns when the server is gone. */
    void stop(RunningServer server) {
        if (server.isAlive()) {
            tellToStop("--no-wait");
        }
        server.awaitEnd();
    }

    /** Stops the server of a process that was killed. Its connections may still hold locks: nothing of it is taken over. */
    void stopWhatWasLeft() {
        if (note.isOfServerHere()) {
            tellToStop("--wait");
        } else {
            note.forgetAnotherProcess();
        }
    }

    private void tellToStop(String patience) {
        program("pg_ctl").run(List.of("stop", "--pgdata=" + directory, "--mode=fast", patience));
    }

    private void keepOneOlderLog() {
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling("postgres.previous.log"), REPLACE_EXISTING);
            }
            DurableFile.write(log, "");
        } catch (IOException e) {
            throw new UncheckedIOException("The log of PostgreSQL cannot be put aside", e);
        }
    }

    private PostgresProgram program(String name) {
        return new PostgresProgram(programs.resolve(name));
    }
}
