package org.trusttimeline.testservers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The PostgreSQL that runs, and where it came from. */
record TestPostgresServer(ServerSource source, PGSimpleDataSource admin) {

    private static final String IMAGE = "postgres:18";

    static TestPostgresServer start() {
        ServerSource source = ServerSource.choose("POSTGRES_URL");
        PGSimpleDataSource admin = switch (source) {
            case CONTAINER -> container();
            case NAMED -> at(ServerSource.named("POSTGRES_URL"));
            case EMBEDDED -> embedded();
        };
        source.announce("PostgreSQL " + version(admin));
        return new TestPostgresServer(source, admin);
    }

    /** A server that outlives this JVM must be left as it was found. */
    boolean isKept() {
        return source == ServerSource.NAMED;
    }

    // Not closed here: Testcontainers removes it when the JVM ends.
    @SuppressWarnings("resource")
    private static PGSimpleDataSource container() {
        PostgreSQLContainer container = new PostgreSQLContainer(IMAGE).withCommand("postgres", "-c", "fsync=off");
        container.start();
        PGSimpleDataSource admin = at(container.getJdbcUrl());
        admin.setUser(container.getUsername());
        admin.setPassword(container.getPassword());
        return admin;
    }

    // Not closed here: it stops itself and removes its files when the JVM ends. Its defaults are fast and not durable.
    @SuppressWarnings("resource")
    private static PGSimpleDataSource embedded() {
        try {
            return at(EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C")
                    .start()
                    .getJdbcUrl("postgres", "postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL for the tests did not start", e);
        }
    }

    private static PGSimpleDataSource at(String url) {
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setUrl(url);
        return server;
    }

    private static String version(DataSource server) {
        try (Connection connection = server.getConnection()) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException("The PostgreSQL for the tests does not answer", e);
        }
    }
}
