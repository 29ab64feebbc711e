package org.trusttimeline.query;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.Stored;
import org.trusttimeline.events.json.EventJson;
import org.trusttimeline.events.json.EventTypes;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.append.Appender.Durability;
import org.trusttimeline.ledger.append.NewRow;
import org.trusttimeline.ledger.schema.KeySchema;
import org.trusttimeline.ledger.schema.LedgerDatabases;
import org.trusttimeline.ledger.schema.LedgerSchema;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.ledger.sealing.MasterKey;
import org.trusttimeline.ledger.sealing.PersonKeys;
import org.trusttimeline.ledger.sealing.SealedTexts;
import org.trusttimeline.ledger.wakeup.Wakeup;
import org.trusttimeline.testservers.TestDatabase;
import org.trusttimeline.testservers.TestPostgres;

/** A ledger with its keys, as in production; entries are appended to it as the command side would. */
public final class TestLedger implements AutoCloseable {

    private static final String PASSWORD = "secret";

    private final TestDatabase entries = TestPostgres.freshDatabase();
    private final TestDatabase keys = TestPostgres.freshDatabase();
    private final Wakeup wakeup = new Wakeup();
    private final Appender appender;
    private final PersonKeys personKeys;

    public TestLedger() {
        LedgerDatabases.create(TestPostgres.admin(), role -> PASSWORD, entries.name(), keys.name());
        LedgerSchema.migrate(as(entries, Roles.OWNER));
        KeySchema.migrate(as(keys, Roles.KEYS_OWNER));
        appender = new Appender(as(entries, Roles.WRITER), wakeup, Clock.systemUTC(), Durability.NOT_CHECKED);
        personKeys = new PersonKeys(as(keys, Roles.KEYS_USER), masterKey());
    }

    public DataSource reader() {
        return as(entries, Roles.READER);
    }

    public DataSource memory() {
        return as(entries, Roles.MEMORY);
    }

    public Wakeup wakeup() {
        return wakeup;
    }

    public SealedTexts texts() {
        return new SealedTexts(personKeys);
    }

    /** Appends entries as they are; only the moment of recording is the ledger's own. */
    public void append(List<Entry> some) {
        appender.append(some.stream().map(TestLedger::row).toList());
    }

    /** Appends the opening of a record, and behind it an event that no release knows. */
    public void appendUnknown(Couple couple) {
        append(List.of(couple.opened()));
        appender.append(
                List.of(new NewRow(couple.chart.stream(), 1, UUID.randomUUID(), "SomethingUnheardOf", 1, "{}", "{}")));
    }

    /** Does something while the read side cannot read what it has to remember. */
    public void withoutMemory(Runnable meanwhile) {
        own("revoke select on looked from " + Roles.MEMORY);
        try {
            meanwhile.run();
        } finally {
            own("grant select on looked to " + Roles.MEMORY);
        }
    }

    private void own(String statement) {
        try (Connection connection = as(entries, Roles.OWNER).getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Destroys a person's keys. */
    public void erase(String person) {
        try (Connection connection = as(keys, Roles.KEYS_OWNER).getConnection();
                PreparedStatement erasure = connection.prepareStatement("delete from person_key where person = ?")) {
            erasure.setString(1, person);
            erasure.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        personKeys.forget(person);
    }

    @Override
    public void close() {
        appender.close();
    }

    private static NewRow row(Entry entry) {
        Stored stored = EventTypes.storedAs(entry.event().getClass());
        UUID entryId = entry.event().statement().entryId().value();
        return new NewRow(
                entry.chart().stream(),
                entry.position(),
                entryId,
                stored.name(),
                stored.revision(),
                EventJson.write(entry.event()),
                EventJson.write(entry.recording()));
    }

    private static PGSimpleDataSource as(TestDatabase database, String role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url(role, PASSWORD));
        return source;
    }

    private static MasterKey masterKey() {
        try {
            return MasterKey.createFile(Files.createTempDirectory("keys").resolve("master.json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
