package org.trusttimeline.query.rebuild;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trusttimeline.ledger.axon.LedgerMessageSource;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerScan;
import org.trusttimeline.ledger.wakeup.CommitListener;
import org.trusttimeline.ledger.wakeup.Wakeup;
import org.trusttimeline.query.deadletter.SkippedEntries;
import org.trusttimeline.query.deadletter.SkippedEntryTable;
import org.trusttimeline.query.projection.DocumentCodecs;

/**
 * The read model in MongoDB and what keeps it up with the ledger. Needs from outside: a {@link DataSource} named {@code
 * ledgerReader}, another named {@code readSideMemory}, and the {@link Wakeup} of the ledger.
 */
@Configuration(proxyBeanMethods = false)
public class RebuildConfiguration {

    private static final int PATIENCE_SECONDS = 2;
    private static final int LONGEST_ANSWER_SECONDS = 10;

    @Bean
    MongoClient readModelClient(@Value("${timeline.mongo.uri}") String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applicationName("trust-timeline")
                .writeConcern(WriteConcern.MAJORITY)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(LONGEST_ANSWER_SECONDS, TimeUnit.SECONDS))
                .applyConnectionString(new ConnectionString(uri))
                .build());
    }

    @Bean
    MongoDatabase readModelDatabase(
            MongoClient readModelClient, @Value("${timeline.mongo.database:timeline}") String database) {
        return readModelClient.getDatabase(database);
    }

    // For this alone: what else runs in the same application has readers and message sources of its own.
    @Bean(defaultCandidate = false)
    LedgerReader followedLedger(@Qualifier("ledgerReader") DataSource ledgerReader) {
        return new LedgerReader(ledgerReader);
    }

    @Bean(defaultCandidate = false)
    LedgerMessageSource followedMessages(@Qualifier("followedLedger") LedgerReader followedLedger, Wakeup wakeup) {
        return new LedgerMessageSource(followedLedger, wakeup);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnBooleanProperty(name = "timeline.wakeup.between-processes", matchIfMissing = true)
    CommitListener commitListener(@Qualifier("ledgerReader") DataSource ledgerReader, Wakeup wakeup) {
        return new CommitListener(ledgerReader, wakeup);
    }

    @Bean
    SkippedEntries decisionsOnEntries(@Qualifier("readSideMemory") DataSource readSideMemory) {
        return new SkippedEntryTable(readSideMemory, Clock.systemUTC());
    }

    @Bean
    Workshop readModelWorkshop(
            @Value("${timeline.read-model.segments:4}") int segments,
            @Qualifier("followedMessages") LedgerMessageSource followedMessages,
            @Qualifier("followedLedger") LedgerReader followedLedger,
            @Qualifier("ledgerReader") DataSource ledgerReader,
            MongoDatabase readModelDatabase,
            SkippedEntries decisions) {
        MongoDatabase database = readModelDatabase.withCodecRegistry(DocumentCodecs.REGISTRY);
        Clock clock = Clock.systemUTC();
        String node = UUID.randomUUID().toString();
        return new Workshop(
                database,
                node,
                new RebuildShards(database, node, clock),
                followedLedger,
                new LedgerScan(ledgerReader),
                followedMessages,
                decisions,
                clock,
                segments);
    }

    @Bean
    Readiness readiness() {
        return new Readiness();
    }

    @Bean
    Served served(Readiness readiness) {
        return new Served(readiness);
    }

    @Bean
    Versions versions(Workshop workshop, Followers followers) {
        MongoDatabase database = workshop.database();
        return new Versions(new VersionStore(database), new VersionSequence(database), workshop, followers);
    }

    @Bean
    Followers followers(Workshop workshop) {
        return new Followers(workshop);
    }

    @Bean
    ReadModelCoordinator keeper(
            Workshop workshop, Versions versions, Followers followers, Served served, Readiness readiness) {
        return new ReadModelCoordinator(
                versions,
                followers,
                new RebuildWorkers(workshop),
                new SwitchOver(workshop.database(), versions),
                served,
                readiness);
    }

    @Bean
    Rebuilds rebuilds(Versions versions, Workshop workshop, Followers followers) {
        return new Rebuilds(versions, workshop, followers);
    }

    @Bean
    ParkedCharts parkedCharts(Versions versions, Workshop workshop) {
        return new ParkedCharts(versions, workshop);
    }
}
