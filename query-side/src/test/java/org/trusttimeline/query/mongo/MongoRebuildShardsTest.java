package org.trusttimeline.query.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.query.rebuild.RebuildShard;
import org.trusttimeline.query.rebuild.RebuildShards.ShardLost;
import org.trusttimeline.testservers.TestMongo;

class MongoRebuildShardsTest {

    private static final String VERSION = "charts-1.1";
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final MongoClient CLIENT = MongoClients.create(TestMongo.uri());

    private final MongoDatabase database =
            CLIENT.getDatabase(TestMongo.freshDatabaseName()).withCodecRegistry(DocumentCodecs.REGISTRY);
    private final MongoRebuildShards one = shards("one", NOON);
    private final MongoRebuildShards other = shards("other", NOON.plusSeconds(9));
    private final MongoRebuildShards later = shards("later", NOON.plusSeconds(11));

    @BeforeEach
    void begin() {
        one.begin(VERSION);
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void oneNodeAtATimeHoldsAShard() {
        assertThat(one.take(shard())).isTrue();
        assertThat(other.take(shard())).isFalse();
        assertThatThrownBy(() -> other.hold(shard())).isInstanceOf(ShardLost.class);
    }

    @Test
    void whatADeadNodeHeldIsTakenAndIfItWasNotDeadItIsRefused() {
        one.take(shard());

        assertThat(later.take(shard())).isTrue();
        assertThatThrownBy(() -> one.hold(shard())).isInstanceOf(ShardLost.class);
        assertThatThrownBy(() -> one.reached(shard(), 7, 7)).isInstanceOf(ShardLost.class);
        assertThat(shard().after()).isZero();
    }

    @Test
    void whoeverSaysSoInTimeKeepsIt() {
        one.take(shard());
        shards("one", NOON.plus(Duration.ofSeconds(8))).hold(shard());

        assertThat(later.take(shard())).isFalse();
        assertThatCode(() -> one.hold(shard())).doesNotThrowAnyException();
    }

    @Test
    void aShardLetGoOfIsTakenAtOnceWhereItWasLeft() {
        one.take(shard());
        one.reached(shard(), 42, 17);
        one.folded(shard(), 20);
        one.release(shard());

        assertThat(other.take(shard())).isTrue();
        assertThat(shard().after()).isEqualTo(42);
        assertThat(shard().doneThere()).isEqualTo(17);
    }

    private RebuildShard shard() {
        return one.of(VERSION).getFirst();
    }

    private MongoRebuildShards shards(String node, Instant now) {
        return new MongoRebuildShards(database, node, Clock.fixed(now, ZoneOffset.UTC));
    }
}
