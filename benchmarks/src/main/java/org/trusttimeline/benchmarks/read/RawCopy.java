package org.trusttimeline.benchmarks.read;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.bson.Document;
import org.trusttimeline.benchmarks.harness.Clients;
import org.trusttimeline.benchmarks.harness.Operation;
import org.trusttimeline.benchmarks.harness.Run;
import org.trusttimeline.benchmarks.harness.StopCondition;
import org.trusttimeline.events.json.EventJson;
import org.trusttimeline.ledger.schema.LedgerDatabases;
import org.trusttimeline.ledger.schema.Roles;

/**
 * The least that a copy of the ledger in MongoDB costs: the same rows through a cursor, each decoded and written as one
 * document of its own, by as many threads as a rebuild has.
 */
final class RawCopy {

    private static final int BATCH = 500;
    private static final int ROWS_AT_A_TIME = 1_000;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final DataSource ledger;
    private final MongoCollection<Document> copies;
    private final long rows;

    RawCopy(FilledLedger filled, long rows) {
        this.ledger = filled.databases().as(LedgerDatabases.LEDGER, Roles.READER);
        this.copies = filled.queries().bean(MongoDatabase.class).getCollection("copies");
        this.rows = rows;
    }

    /** Bulk writes of {@value #BATCH}. */
    Run inBulk() throws InterruptedException {
        return run(() -> {
            List<WriteModel<Document>> batch = new ArrayList<>(BATCH);
            return new Writing(
                    document -> {
                        batch.add(new InsertOneModel<>(document));
                        if (batch.size() == BATCH) {
                            copies.bulkWrite(batch);
                            batch.clear();
                        }
                    },
                    () -> {
                        if (!batch.isEmpty()) {
                            copies.bulkWrite(batch);
                        }
                    });
        });
    }

    /** One write an event. */
    Run oneByOne() throws InterruptedException {
        ReplaceOptions upsert = new ReplaceOptions().upsert(true);
        return run(() -> new Writing(
                document -> copies.replaceOne(Filters.eq("_id", document.get("_id")), document, upsert), () -> {}));
    }

    private Run run(Supplier<Writing> writing) throws InterruptedException {
        copies.drop();
        long share = (rows + THREADS - 1) / THREADS;
        List<Operation> threads = IntStream.range(0, THREADS)
                .<Operation>mapToObj(number -> () -> copy(number * share, (number + 1) * share, writing.get()))
                .toList();
        Run run = Clients.run(threads, StopCondition.of(1));
        long copied = copies.estimatedDocumentCount();
        copies.drop();
        if (copied != rows) {
            throw new IllegalStateException(copied + " of " + rows + " rows were copied");
        }
        return run.countingAs(Math.toIntExact(rows));
    }

    private void copy(long after, long upTo, Writing writing) throws SQLException {
        try (Connection connection = ledger.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(
                    "select stream, position, name, revision, payload, recording, recorded_at"
                            + " from entry where global_index > ? and global_index <= ? order by global_index")) {
                statement.setFetchSize(ROWS_AT_A_TIME);
                statement.setLong(1, after);
                statement.setLong(2, upTo);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        writing.each().accept(document(row));
                    }
                }
            }
        }
        writing.end().run();
    }

    private static Document document(ResultSet row) throws SQLException {
        String name = row.getString(3);
        int revision = row.getInt(4);
        String payload = row.getString(5);
        String recording = row.getString(6);
        String entryId =
                EventJson.read(name, revision, payload).statement().entryId().toString();
        return new Document("_id", row.getString(1) + "/" + row.getLong(2))
                .append("entryId", entryId)
                .append("name", name)
                .append("revision", revision)
                .append("payload", payload)
                .append("recordedBy", EventJson.readRecording(recording).recordedBy())
                .append("recording", recording)
                .append("recordedAt", row.getTimestamp(7));
    }

    private record Writing(Consumer<Document> each, Runnable end) {}
}
