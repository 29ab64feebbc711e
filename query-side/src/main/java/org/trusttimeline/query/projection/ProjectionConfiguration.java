package org.trusttimeline.query.projection;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trusttimeline.ledger.axon.LedgerMessageSource;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.wakeup.CommitListener;
import org.trusttimeline.ledger.wakeup.Wakeup;

/**
 * The read model in MongoDB and what keeps it up with the ledger. Needs from outside: a {@link DataSource} named {@code
 * ledgerReader} and the {@link Wakeup} of the ledger.
 */
@Configuration(proxyBeanMethods = false)
public class ProjectionConfiguration {

    /**
     * Names the collection and the processor. A change of the documents' shape, or of what is folded into them, raises
     * the number: the read model is then built anew, and the old one stays as it was.
     */
    static final String READ_MODEL = "charts-2";

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

    @Bean
    Documents readModelDocuments(MongoDatabase readModelDatabase) {
        return new MongoDocuments(readModelDatabase, READ_MODEL);
    }

    @Bean
    ReadModel readModel(Documents readModelDocuments) {
        return () -> readModelDocuments;
    }

    @Bean
    BuildProgress readModelProgress() {
        return new BuildProgress();
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
    LedgerFollower readModelFollower(
            @Value("${timeline.read-model.segments:4}") int segments,
            @Qualifier("followedMessages") LedgerMessageSource followedMessages,
            @Qualifier("followedLedger") LedgerReader followedLedger,
            MongoDatabase readModelDatabase,
            Documents documents,
            BuildProgress progress) {
        Tokens tokens = new Tokens(readModelDatabase);
        EntryHandler handler = new EntryHandler(new Projection(documents));
        Following following = new Following(READ_MODEL, segments, followedMessages, tokens, handler);
        return new LedgerFollower(following, followedLedger::head, progress);
    }
}
