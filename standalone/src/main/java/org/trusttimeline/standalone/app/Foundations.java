package org.trusttimeline.standalone.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.trusttimeline.ledger.offsite.Offsite;
import org.trusttimeline.standalone.data.DataDirectory;
import org.trusttimeline.standalone.mongo.MongoInMemory;
import org.trusttimeline.standalone.postgres.PostgresServer;

/** What a timeline stands on: its data directory and its databases. Closed in the order opposite to their opening. */
final class Foundations implements AutoCloseable {

    private final Deque<Runnable> closings = new ArrayDeque<>();
    private final DataDirectory data;
    private final PostgresServer postgres;
    private final MongoInMemory mongo;
    private final Offsite offsite;

    /** Opens all, or none. */
    Foundations(Path directory, Offsite offsite) {
        this.offsite = offsite;
        try {
            data = DataDirectory.open(directory);
            closings.push(data::close);
            postgres = PostgresServer.start(data);
            closings.push(postgres::close);
            Databases.prepare(postgres, data);
            Databases.replay(postgres, data, offsite);
            mongo = MongoInMemory.start();
            closings.push(mongo::close);
        } catch (RuntimeException | Error failure) {
            close();
            throw failure;
        }
    }

    DataDirectory data() {
        return data;
    }

    PostgresServer postgres() {
        return postgres;
    }

    Offsite offsite() {
        return offsite;
    }

    MongoInMemory mongo() {
        return mongo;
    }

    @Override
    public synchronized void close() {
        while (!closings.isEmpty()) {
            closings.pop().run();
        }
    }
}
