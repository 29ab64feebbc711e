package org.trusttimeline.query.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trusttimeline.query.rebuild.ReadModelStore;
import org.trusttimeline.query.rebuild.RebuildShards;
import org.trusttimeline.query.rebuild.VersionStore;
import org.trusttimeline.query.subscription.SegmentTokens;

/** The stores of the read side in MongoDB. What it can be told: {@link MongoProperties}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MongoProperties.class)
public class MongoConfiguration {

    private static final int PATIENCE_SECONDS = 2;
    private static final int LONGEST_ANSWER_SECONDS = 10;

    @Bean
    MongoClient readModelClient(MongoProperties properties) {
        return MongoClients.create(MongoClientSettings.builder()
                .applicationName("trust-timeline")
                .writeConcern(WriteConcern.MAJORITY)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(LONGEST_ANSWER_SECONDS, TimeUnit.SECONDS))
                .applyConnectionString(new ConnectionString(Objects.requireNonNull(properties.uri())))
                .build());
    }

    @Bean
    MongoDatabase readModelDatabase(MongoClient readModelClient, MongoProperties properties) {
        return readModelClient.getDatabase(properties.database());
    }

    @Bean
    MongoStores mongoStores(MongoDatabase readModelDatabase) {
        return new MongoStores(readModelDatabase, UUID.randomUUID().toString(), Clock.systemUTC());
    }

    @Bean
    ReadModelStore readModelStore(MongoStores stores) {
        return stores.readModels();
    }

    @Bean
    VersionStore versionStore(MongoStores stores) {
        return stores.versions();
    }

    @Bean
    RebuildShards rebuildShards(MongoStores stores) {
        return stores.shards();
    }

    @Bean
    SegmentTokens segmentTokens(MongoStores stores) {
        return stores.tokens();
    }
}
