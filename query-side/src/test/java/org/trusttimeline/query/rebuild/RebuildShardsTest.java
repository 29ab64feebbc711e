package org.trusttimeline.query.rebuild;

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
import org.trusttimeline.query.projection.DocumentCodecs;
import org.trusttimeline.testservers.TestMongo;

class RebuildShardsTest {

    private static final String VERSION = "charts-1.1";
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final MongoClient CLIENT = MongoClients.create(TestMongo.uri());

    private final MongoDatabase database =
            CLIENT.getDatabase(TestMongo.freshDatabaseName()).withCodecRegistry(DocumentCodecs.REGISTRY);
    private final RebuildShards one = shares("one", NOON);
    private final RebuildShards other = shares("other", NOON.plusSeconds(9));
    private final RebuildShards later = shares("later", NOON.plusSeconds(11));

    @BeforeEach
    void begin() {
        one.begin(VERSION);
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void oneNodeAtATimeHoldsAShare() {
        assertThat(one.take(share())).isTrue();
        assertThat(other.take(share())).isFalse();
        assertThatThrownBy(() -> other.hold(share())).isInstanceOf(ShardLost.class);
    }

    @Test
    void whatADeadNodeHeldIsTakenAndIfItWasNotDeadItIsRefused() {
        one.take(share());

        assertThat(later.take(share())).isTrue();
        assertThatThrownBy(() -> one.hold(share())).isInstanceOf(ShardLost.class);
        assertThatThrownBy(() -> one.reached(share(), 7, 7)).isInstanceOf(ShardLost.class);
        assertThat(share().after()).isZero();
    }

    @Test
    void whoeverSaysSoInTimeKeepsIt() {
        one.take(share());
        shares("one", NOON.plus(Duration.ofSeconds(8))).hold(share());

        assertThat(later.take(share())).isFalse();
        assertThatCode(() -> one.hold(share())).doesNotThrowAnyException();
    }

    @Test
    void aShareLetGoOfIsTakenAtOnceWhereItWasLeft() {
        one.take(share());
        one.reached(share(), 42, 17);
        one.folded(share(), 20);
        one.release(share());

        assertThat(other.take(share())).isTrue();
        assertThat(share().after()).isEqualTo(42);
        assertThat(share().doneThere()).isEqualTo(17);
    }

    private RebuildShard share() {
        return one.of(VERSION).getFirst();
    }

    private RebuildShards shares(String node, Instant now) {
        return new RebuildShards(database, node, Clock.fixed(now, ZoneOffset.UTC));
    }
}
