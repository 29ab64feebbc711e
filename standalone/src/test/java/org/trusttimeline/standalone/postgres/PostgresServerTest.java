package org.trusttimeline.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.standalone.data.DataDirectory;

class PostgresServerTest {

    private static DataDirectory data;
    private static PostgresServer server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        data = DataDirectory.open(directory.resolve("data"));
        server = PostgresServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
        data.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void aCommitIsOnDiskBeforeItIsAnswered(String setting) throws SQLException {
        assertThat(shown(setting)).isEqualTo("on");
    }

    @Test
    void itListensForThisMachineOnly() throws SQLException {
        assertThat(shown("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(shown("unix_socket_directories")).isEmpty();
    }

    @Test
    void everyWayInAsksForThePassword() throws SQLException {
        assertThat(Sql.rows(server, "select distinct auth_method from pg_hba_file_rules"))
                .isEqualTo(List.of("scram-sha-256"));
        assertThat(Sql.rows(server, "select error from pg_hba_file_rules where error is not null"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong"})
    void nobodyEntersWithoutThePassword(String password) {
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> connect(password));
    }

    @Test
    void thePasswordOpens() throws SQLException {
        try (Connection connection = connect(server.password())) {
            assertThat(connection.getMetaData().getUserName()).isEqualTo(server.superuser());
        }
    }

    @Test
    void theLogHoldsNoStatement() throws SQLException {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Sql.rows(server, "select 'something private'::int"));
        assertThat(data.path().resolve("postgres.log"))
                .content()
                .contains("invalid input syntax")
                .doesNotContain("select");
    }

    private static Connection connect(String password) throws SQLException {
        return DriverManager.getConnection(server.url("postgres"), server.superuser(), password);
    }

    private static String shown(String setting) throws SQLException {
        return Sql.rows(server, "show " + setting).getFirst();
    }
}
