package org.trusttimeline.benchmarks.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.schema.LedgerDatabases;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.ledger.sealing.MasterKey;
import org.trusttimeline.ledger.sealing.PersonKeys;
import org.trusttimeline.ledger.sealing.SealedTexts;
import org.trusttimeline.ledger.wakeup.Wakeup;
import org.trusttimeline.standalone.app.KeptDatabases;

/** A ledger on an embedded PostgreSQL of its own, wired as a standalone timeline wires it: durable, pools of 8. */
final class Store implements AutoCloseable {

    private static final int CONNECTIONS = 8;
    private static final String MASTER_KEY = "master.key";

    private final Deque<AutoCloseable> closings = new ArrayDeque<>();
    private final Path directory;
    private final KeptDatabases databases;
    private final DataSource writer;
    private final Appender appender;
    private final SealedTexts texts;

    private Store(Path directory, KeptDatabases databases) {
        this.directory = directory;
        this.databases = closing(databases);
        writer = pool(LedgerDatabases.LEDGER, Roles.WRITER, CONNECTIONS);
        appender = closing(new Appender(writer, new Wakeup(), Clock.systemUTC()));
        texts = new SealedTexts(
                new PersonKeys(pool(LedgerDatabases.KEYS, Roles.KEYS_USER, CONNECTIONS), masterKey(directory)));
    }

    /** Starts one in a directory; made if need be. */
    static Store start(Path directory) {
        KeptDatabases databases = KeptDatabases.make(directory);
        try {
            return new Store(directory, databases);
        } catch (RuntimeException | Error failure) {
            databases.close();
            throw failure;
        }
    }

    boolean isIn(Path path) {
        return directory.equals(path);
    }

    Appender appender() {
        return appender;
    }

    LedgerReader reader() {
        return new LedgerReader(writer);
    }

    SealedTexts texts() {
        return texts;
    }

    /** A way in that only reads. */
    DataSource readOnly() {
        return databases.as(LedgerDatabases.LEDGER, Roles.READER);
    }

    /** A pool for what is compared with the ledger: a schema of its own in the same database, on the same disk. */
    HikariDataSource poolBeside(String schema, int connections, boolean autoCommit) throws SQLException {
        asOwner("create schema if not exists " + schema);
        HikariConfig config = config(LedgerDatabases.LEDGER, Roles.OWNER, connections);
        config.setSchema(schema);
        config.setAutoCommit(autoCommit);
        return closing(new HikariDataSource(config));
    }

    /** Empties the ledger, which only its owner can, and not without disabling the trigger first. */
    void empty() throws SQLException {
        asOwner("alter table entry disable trigger entry_is_not_emptied; truncate entry;"
                + " alter table entry enable always trigger entry_is_not_emptied");
    }

    @Override
    public synchronized void close() throws Exception {
        while (!closings.isEmpty()) {
            closings.pop().close();
        }
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection =
                        databases.as(LedgerDatabases.LEDGER, Roles.OWNER).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private DataSource pool(String database, String role, int connections) {
        return closing(new HikariDataSource(config(database, role, connections)));
    }

    private HikariConfig config(String database, String role, int connections) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(databases.as(database, role));
        config.setMinimumIdle(1);
        config.setMaximumPoolSize(connections);
        return config;
    }

    private <C extends AutoCloseable> C closing(C opened) {
        closings.push(opened);
        return opened;
    }

    private static MasterKey masterKey(Path directory) {
        Path file = directory.resolve(MASTER_KEY);
        return Files.exists(file) ? MasterKey.fromFile(file) : MasterKey.createFile(file);
    }
}
