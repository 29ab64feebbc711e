package org.trusttimeline.testservers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class TestPostgresTest {

    @Test
    void theAdminIsSuperuser() throws SQLException {
        assertThat(answer(TestPostgres.admin(), "select usesuper::text from pg_user where usename = current_user"))
                .isEqualTo("true");
    }

    @Test
    void eachDatabaseIsFresh() throws SQLException {
        TestDatabase one = TestPostgres.freshDatabase();
        TestDatabase other = TestPostgres.freshDatabase();
        execute(one.admin(), "create table seen (at int)");
        assertThat(answer(one.admin(), "select to_regclass('seen')::text")).isEqualTo("seen");
        assertThat(answer(other.admin(), "select coalesce(to_regclass('seen')::text, 'nothing')"))
                .isEqualTo("nothing");
    }

    @Test
    void aRoleOfTheTestEntersByItsOwnUrl() throws SQLException {
        TestDatabase database = TestPostgres.freshDatabase();
        String role = "role_" + database.name();
        execute(database.admin(), "create role " + role + " login password 'p&ss w=rd'");
        try (Connection connection = DriverManager.getConnection(database.url(role, "p&ss w=rd"))) {
            assertThat(connection.getMetaData().getUserName()).isEqualTo(role);
            assertThat(connection.getCatalog()).isEqualTo(database.name());
        } finally {
            execute(database.admin(), "drop role " + role);
        }
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }
}
