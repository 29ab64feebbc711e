package org.trusttimeline.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.trusttimeline.query.Answered;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.QuerySideTest;

/**
 * The read model's database is away at the start, comes, goes, and comes back with nothing in it. Always an embedded
 * server: the one that all tests share must not go away.
 */
@DirtiesContext
class MongoGoneTest extends QuerySideTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(40);
    private static final int PORT = freePort();

    private static MongoServer server = new MongoServer(new MemoryBackend());

    @DynamicPropertySource
    static void mongo(DynamicPropertyRegistry registry) {
        registry.add("test.mongo.uri", () -> "mongodb://127.0.0.1:" + PORT);
    }

    @AfterAll
    static void stop() {
        server.shutdownNow();
    }

    @Test
    void readsSayThatTheyCannotBeAnsweredAndAreWhenItIsBack() {
        Couple couple = couple().story();
        ledger.append(couple.entries());
        await().atMost(LONG_ENOUGH).untilAsserted(() -> isUnavailable(timeline(couple)));

        comes();
        await().atMost(LONG_ENOUGH).untilAsserted(() -> isWhole(timeline(couple)));
        server.shutdownNow();
        isUnavailable(timeline(couple));

        server = new MongoServer(new MemoryBackend());
        comes();
        await().atMost(LONG_ENOUGH).untilAsserted(() -> isWhole(timeline(couple)));
    }

    private Answered timeline(Couple couple) {
        return get(CLINICIAN, path(couple, "/timeline"));
    }

    private static void isUnavailable(Answered answered) {
        assertThat(answered.status()).isEqualTo(503);
        assertThat(answered.problem()).isEqualTo("/problems/read-model-unavailable");
        assertThat(answered.header("Retry-After")).isNotEmpty();
    }

    private static void isWhole(Answered answered) {
        assertThat(answered.status()).as(answered.text()).isEqualTo(200);
        assertThat(answered.body().path("entries").size()).isEqualTo(13);
    }

    private static void comes() {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
