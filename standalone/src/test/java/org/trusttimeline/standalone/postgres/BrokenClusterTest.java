package org.trusttimeline.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trusttimeline.standalone.data.DataDirectory;

class BrokenClusterTest {

    @TempDir
    Path temporary = Path.of("");

    private DataDirectory data;

    @BeforeEach
    void open() {
        data = DataDirectory.open(temporary.resolve("data"));
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void filesThatWereHalfMadeAreMadeAgain() throws IOException {
        Files.createDirectory(data.path().resolve("postgres.next"));
        Files.createFile(data.path().resolve("postgres.next/half"));
        PostgresServer.start(data).close();
    }

    @Test
    void aServerThatIsNotDurableIsRefusedAndStopped() throws SQLException {
        try (PostgresServer server = PostgresServer.start(data)) {
            Sql.execute(server, "alter role postgres set synchronous_commit = off");
        }
        assertThatExceptionOfType(PostgresFailed.class)
                .isThrownBy(() -> PostgresServer.start(data))
                .withMessageContaining("synchronous_commit is off");
        assertThat(ProcessesIn.cluster(data.path())).isEmpty();
    }

    @Test
    void whatKeepsItFromStartingIsSaid() throws IOException {
        PostgresServer.start(data).close();
        Files.writeString(data.path().resolve("postgres/PG_VERSION"), "9\n");
        assertThatExceptionOfType(PostgresFailed.class)
                .isThrownBy(() -> PostgresServer.start(data))
                .withMessageContaining("database files are incompatible with server");
    }

    @Test
    void aServerThatWasKilledIsNotClosedInSilence() throws IOException {
        PostgresServer server = PostgresServer.start(data);
        String number = Files.readAllLines(data.path().resolve("postgres/postmaster.pid"))
                .getFirst();
        ProcessHandle process = ProcessHandle.of(Long.parseLong(number)).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
        assertThatExceptionOfType(PostgresFailed.class).isThrownBy(server::close);
    }
}
