package org.trusttimeline.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trusttimeline.standalone.ChildJvm;
import org.trusttimeline.standalone.data.DataDirectory;

class RestartTest {

    private static final String WRITE = "create table if not exists seen as select 'still here' as it";

    @TempDir
    private static Path kept = Path.of("");

    private DataDirectory data;

    @BeforeEach
    void open() {
        data = DataDirectory.open(kept.resolve("data"));
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void dataAndPortStay() throws SQLException {
        int port;
        try (PostgresServer server = PostgresServer.start(data)) {
            port = server.port();
            Sql.execute(server, WRITE);
        }
        try (PostgresServer server = PostgresServer.start(data)) {
            assertThat(server.port()).isEqualTo(port);
            assertThat(Sql.rows(server, "select it from seen")).containsExactly("still here");
        }
    }

    @Test
    void closingLeavesNoProcess() {
        PostgresServer server = PostgresServer.start(data);
        assertThat(ProcessesIn.cluster(data.path())).isNotEmpty();
        server.close();
        server.close();
        assertThat(ProcessesIn.cluster(data.path())).isEmpty();
    }

    @Test
    void theServerOfAKilledProcessIsStoppedAndItsDataIsThere() throws IOException, SQLException {
        data.close();
        assertThat(ChildJvm.run(WritesAndDies.class, data.path())).contains("written");
        String orphan = noted();
        assertThat(ProcessesIn.cluster(data.path())).contains(Long.valueOf(orphan));
        data = DataDirectory.open(data.path());
        try (PostgresServer server = PostgresServer.start(data)) {
            assertThat(noted()).isNotEqualTo(orphan);
            assertThat(Sql.rows(server, "select it from seen")).containsExactly("still here");
        }
    }

    @Test
    void aNumberThatAnotherProcessHasNowIsNoServer() throws IOException {
        startOnce();
        Process another = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(note(), another.pid() + "\n" + data.path().resolve("postgres") + "\n");
            assertThat(startOnce()).isPositive();
            assertThat(another.isAlive()).isTrue();
        } finally {
            another.destroy();
        }
    }

    @Test
    void aNumberThatAnotherServerHasNowIsLeftAlone(@TempDir Path elsewhere) throws IOException, SQLException {
        startOnce();
        try (DataDirectory otherData = DataDirectory.open(elsewhere.resolve("data"));
                PostgresServer other = PostgresServer.start(otherData)) {
            Files.copy(otherData.path().resolve("postgres/postmaster.pid"), note());
            assertThat(startOnce()).isPositive();
            assertThat(Sql.rows(other, "select 'alive'")).containsExactly("alive");
        }
    }

    @Test
    void aPortThatSomethingElseTookIsGivenUp() throws IOException {
        int taken = startOnce();
        try (ServerSocket other = new ServerSocket(taken, 1, InetAddress.getLoopbackAddress());
                PostgresServer server = PostgresServer.start(data)) {
            assertThat(server.port()).isNotEqualTo(other.getLocalPort());
            assertThat(data.kept("postgres.port")).contains(Integer.toString(server.port()));
        }
    }

    private int startOnce() {
        try (PostgresServer server = PostgresServer.start(data)) {
            return server.port();
        }
    }

    private Path note() {
        return data.path().resolve("postgres/postmaster.pid");
    }

    private String noted() throws IOException {
        return Files.readAllLines(note()).getFirst();
    }

    static final class WritesAndDies {
        // Left open on purpose: this process ends as if it had been killed.
        @SuppressWarnings("resource")
        public static void main(String[] arguments) throws SQLException {
            PostgresServer server = PostgresServer.start(DataDirectory.open(Path.of(arguments[0])));
            Sql.execute(server, WRITE);
            System.out.println("written");
            Runtime.getRuntime().halt(137);
        }
    }
}
