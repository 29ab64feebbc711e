package org.trusttimeline.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.trusttimeline.events.AttuneEvent.NeedStated;
import org.trusttimeline.events.Entry;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.QuerySideTest;

/** Clients that take nothing, or are gone: they cost themselves their feed, and nobody else anything. */
@TestPropertySource(properties = {"timeline.live.heartbeat=200ms", "server.tomcat.connection-timeout=1s"})
@Timeout(120)
class VanishingClientsTest extends QuerySideTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    /** More than the buffers between a client and its feed hold. */
    private static final int MANY = 6_000;

    @Autowired
    private LiveFeed feeds;

    private Couple couple;

    @BeforeEach
    void aRecord() {
        couple = couple();
        couple.opened();
        couple.breach();
        told(couple);
    }

    @Test
    void whoeverTakesNothingIsDroppedAndOthersGoOn() throws IOException {
        try (Socket slow = subscribedAndSilent();
                Stream<String> quick =
                        live(CLINICIAN, path(couple, "/live"), LONG).body()) {
            await().atMost(LONG_ENOUGH).until(() -> feeds.openFeeds() == 2);
            List<Entry> said = IntStream.range(0, MANY)
                    .mapToObj(n -> couple.says(couple.ann, null, NeedStated::new))
                    .toList();
            ledger.append(said);

            assertThat(quick.filter(line -> line.startsWith("data:"))
                            .limit(MANY)
                            .count())
                    .isEqualTo(MANY);
            await().atMost(LONG_ENOUGH).until(() -> feeds.openFeeds() == 1);
            assertThat(slow.isConnected()).isTrue();
        }
    }

    @Test
    void whenAllAreGoneAtOnceNoFeedIsLeft() {
        List<HttpResponse<Stream<String>>> all = Stream.of(couple.ann, couple.ben)
                .flatMap(partner ->
                        IntStream.range(0, 20).mapToObj(n -> live(partner(partner), path(couple, "/live"), LONG)))
                .toList();
        await().atMost(LONG_ENOUGH).until(() -> feeds.openFeeds() >= all.size());
        all.forEach(feed -> feed.body().close());

        await().atMost(LONG_ENOUGH).until(() -> feeds.openFeeds() == 0);
    }

    private Socket subscribedAndSilent() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()));
        OutputStream out = socket.getOutputStream();
        out.write(("GET " + path(couple, "/live") + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + token(CLINICIAN, LONG) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return socket;
    }
}
