package org.trusttimeline.benchmarks.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.json.JacksonSerializer;
import org.trusttimeline.benchmarks.harness.Clients;
import org.trusttimeline.benchmarks.harness.Operation;
import org.trusttimeline.benchmarks.harness.Run;
import org.trusttimeline.benchmarks.harness.StopCondition;

/**
 * The framework with its own JDBC engine, tables and Jackson serializer: each command is a transaction, on a pooled
 * connection that the unit of work commits. Each client has an aggregate of its own, new in each run.
 */
final class StockCommands implements AutoCloseable {

    /** What the JSON of an event of ours and its recording has, and the JSON of a stock event has not. */
    private static final int JSON_AROUND = 70;

    private final JdbcEventStorageEngine engine;
    private final Configuration axon;
    private final String text;

    private StockCommands(HikariDataSource pool, Cache cache, int eventSize) {
        engine = engine(pool);
        text = "x".repeat(eventSize - JSON_AROUND);
        axon = DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(configuration -> engine)
                .configureAggregate(AggregateConfigurer.defaultConfiguration(StockAggregate.class)
                        .configureCache(any -> cache))
                .start();
    }

    /** As it comes: every command reads its aggregate's events. */
    static StockCommands byDefault(HikariDataSource pool, int eventSize) {
        return new StockCommands(pool, NoCache.INSTANCE, eventSize);
    }

    /** With a cache. */
    static StockCommands cached(HikariDataSource pool, Cache cache, int eventSize) {
        return new StockCommands(pool, cache, eventSize);
    }

    /** Makes the tables. */
    static void createTables(HikariDataSource pool) {
        inUnitOfWork(() -> engine(pool).createSchema(PostgresEventTableFactory.INSTANCE));
    }

    Run run(int clients, int entries, StopCondition until) throws InterruptedException {
        CommandGateway gateway = axon.commandGateway();
        return Clients.run(
                Stream.generate(() -> aggregate(entries))
                        .limit(clients)
                        .<Operation>map(stream -> () -> gateway.sendAndWait(new StockCommand(stream, text)))
                        .toList(),
                until);
    }

    @Override
    public void close() {
        axon.shutdown();
    }

    private String aggregate(int events) {
        String stream = UUID.randomUUID().toString();
        inUnitOfWork(() -> engine.appendEvents(IntStream.range(0, events - 1)
                .mapToObj(position -> new GenericDomainEventMessage<>(
                        StockAggregate.class.getSimpleName(), stream, position, new StockEvent(stream, text)))
                .toList()));
        axon.commandGateway().sendAndWait(new StockCommand(stream, text));
        return stream;
    }

    private static void inUnitOfWork(Runnable work) {
        DefaultUnitOfWork.startAndGet(null).execute(work);
    }

    private static JdbcEventStorageEngine engine(HikariDataSource pool) {
        ConnectionProvider connections =
                new UnitOfWorkAwareConnectionProviderWrapper(new DataSourceConnectionProvider(pool));
        JacksonSerializer serializer =
                JacksonSerializer.builder().objectMapper(new ObjectMapper()).build();
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
    }
}
