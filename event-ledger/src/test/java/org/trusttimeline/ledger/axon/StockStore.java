package org.trusttimeline.ledger.axon;

import com.thoughtworks.xstream.XStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.common.jdbc.ConnectionWrapperFactory.NoOpCloseHandler;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.xml.XStreamSerializer;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.ledger.Sql;
import org.trusttimeline.testservers.TestDatabase;
import org.trusttimeline.testservers.TestPostgres;

/** Axon's own engine for JDBC, with one reader, and one writer whose transaction stays open until it is told. */
final class StockStore implements AutoCloseable {

    private final TestDatabase database = TestPostgres.freshDatabase();
    private final Duration gapTimeout;
    private final Connection heldOpen;
    private final JdbcEventStorageEngine engine;
    private @Nullable TrackingToken token;

    StockStore(Duration gapTimeout) throws SQLException {
        this.gapTimeout = gapTimeout;
        engine = engine(() -> database.admin().getConnection());
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        heldOpen = database.admin().getConnection();
        heldOpen.setAutoCommit(false);
    }

    void append(String... payloads) {
        engine.appendEvents(messages(payloads));
    }

    /** Takes its place in the sequence, and is not committed. */
    void appendHeldOpen(String payload) {
        engine(() -> ConnectionWrapperFactory.wrap(heldOpen, new NoOpCloseHandler()))
                .appendEvents(messages(payload));
    }

    void commitWhatIsHeldOpen() throws SQLException {
        heldOpen.commit();
    }

    /** What the reader is given since it read last. */
    List<Object> deliver() {
        List<? extends TrackedEventMessage<?>> delivered =
                engine.readEvents(token, false).toList();
        if (!delivered.isEmpty()) {
            token = delivered.getLast().trackingToken();
        }
        return delivered.stream().<Object>map(TrackedEventMessage::getPayload).toList();
    }

    List<String> scan() throws SQLException {
        return Sql.column(database.admin(), "select globalindex from domainevententry order by globalindex");
    }

    @Override
    public void close() throws SQLException {
        heldOpen.close();
    }

    private JdbcEventStorageEngine engine(ConnectionProvider connections) {
        XStream xStream = new XStream();
        xStream.allowTypesByWildcard(new String[] {"org.axonframework.**"});
        XStreamSerializer serializer =
                XStreamSerializer.builder().xStream(xStream).build();
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .gapTimeout((int) gapTimeout.toMillis())
                .build();
    }

    private static List<GenericDomainEventMessage<String>> messages(String... payloads) {
        return Stream.of(payloads)
                .map(payload -> new GenericDomainEventMessage<>(
                        "Stock", UUID.randomUUID().toString(), 0, payload))
                .toList();
    }
}
