package org.trusttimeline.standalone.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.trusttimeline.standalone.data.DataDirectory;
import org.trusttimeline.standalone.data.DataDirectoryInUse;
import org.trusttimeline.standalone.data.UnusableDataDirectory;
import org.trusttimeline.standalone.postgres.PostgresServer;

/**
 * The databases of a data directory, whether a timeline runs on it or not: a server that runs is joined, else one runs
 * for as long as this is open.
 */
public final class KeptDatabases implements AutoCloseable {

    private final DataDirectory data;
    private final UnaryOperator<String> urlOfDatabase;
    private final Runnable end;

    private KeptDatabases(DataDirectory data, UnaryOperator<String> urlOfDatabase, Runnable end) {
        this.data = data;
        this.urlOfDatabase = urlOfDatabase;
        this.end = end;
    }

    /**
     * Opens them.
     *
     * @throws UnusableDataDirectory if there is no timeline in that directory
     */
    public static KeptDatabases open(Path directory) {
        if (!Files.exists(directory.resolve("postgres"))) {
            throw new UnusableDataDirectory(
                    "There is no timeline in " + directory + "; name its data directory with --data DIR");
        }
        try {
            return started(DataDirectory.open(directory));
        } catch (DataDirectoryInUse running) {
            DataDirectory joined = DataDirectory.join(directory);
            return new KeptDatabases(joined, database -> PostgresServer.urlOfRunning(joined, database), () -> {});
        }
    }

    /** Opens those of a directory that nobody else has open; makes both if need be. */
    public static KeptDatabases make(Path directory) {
        return started(DataDirectory.open(directory));
    }

    private static KeptDatabases started(DataDirectory data) {
        try {
            PostgresServer server = PostgresServer.start(data);
            Databases.prepare(server, data);
            return new KeptDatabases(data, server::url, server::close);
        } catch (RuntimeException | Error failure) {
            data.close();
            throw failure;
        }
    }

    /** The directory they are in. */
    public DataDirectory data() {
        return data;
    }

    /** The way into a database for a role. */
    public DataSource as(String database, String role) {
        return Databases.as(urlOfDatabase.apply(database), role, Secrets.passwordOf(data, role));
    }

    @Override
    public void close() {
        try (data) {
            end.run();
        }
    }
}
