package org.trusttimeline.testservers;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL for all tests of this JVM: started when first asked for, gone when the JVM ends. */
public final class TestPostgres {

    private static @Nullable TestPostgresServer server;

    private TestPostgres() {}

    /** The superuser's way in, to the server's own database. */
    public static DataSource admin() {
        return server().admin();
    }

    /** An empty database that no other test knows. */
    public static TestDatabase freshDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name);
        if (server().isKept()) {
            atExit(() -> execute("drop database " + name + " with (force)"));
        }
        return new TestDatabase(name, server().admin());
    }

    private static synchronized TestPostgresServer server() {
        TestPostgresServer running = server;
        if (running == null) {
            running = TestPostgresServer.start();
            server = running;
        }
        return running;
    }

    private static void execute(String sql) {
        try (Connection connection = admin().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void atExit(Runnable work) {
        Runtime.getRuntime().addShutdownHook(new Thread(work));
    }
}
