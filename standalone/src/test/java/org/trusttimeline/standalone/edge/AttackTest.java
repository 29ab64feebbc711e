package org.trusttimeline.standalone.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.position.TimelinePosition;
import org.trusttimeline.ledger.offsite.Offsite;
import org.trusttimeline.standalone.app.RunningTimeline;
import org.trusttimeline.standalone.app.Viewer;
import org.trusttimeline.standalone.cli.TokenCommand;
import org.trusttimeline.standalone.edge.RawRequest.Answer;

/**
 * One client floods or dawdles, on this machine's own address, while a foreign couple's timeline is read without a pause.
 * Every foreign read is answered, and rightly; what the attacker takes is bounded; afterwards the attacker's own person is
 * served too. How long foreign reads took is printed, not asserted. {@code -Dattack.size=N} multiplies each attack.
 */
@Timeout(300)
class AttackTest {

    private static final int SIZE = Integer.getInteger("attack.size", 1);
    private static final int MOST_THREADS_MORE = 100;
    private static final long MOST_HEAP_MORE = 128L << 20;
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String READY = "{\"size\": ";

    @TempDir
    static Path data;

    private static RunningTimeline timeline;
    private static Couple foreign;
    private static Couple attackers;

    /** A couple with one entry, and the token of one of the two. */
    private record Couple(UUID id, UUID entry, Viewer partner) {

        String path() {
            return "/api/relationships/" + id;
        }

        boolean isWhole(HttpResponse<String> timeline) {
            return timeline.statusCode() == 200 && timeline.body().contains(entry.toString());
        }
    }

    /** How one attack went: how many connections, and the statuses that were answered. */
    private interface Attack {
        List<Integer> run(ExecutorService clients) throws Exception;
    }

    @BeforeAll
    static void twoCouples() {
        timeline = RunningTimeline.start(data, 0, Offsite.NONE);
        foreign = record();
        attackers = record();
    }

    @AfterAll
    static void closed() {
        timeline.close();
    }

    @Test
    void bodiesThatNeverEndWithoutAToken() {
        during("unfinished bodies without a token", clients -> all(clients, 80 * SIZE, () -> unfinished("")))
                .forEach(status -> assertThat(status).isIn(401, 429));
    }

    @Test
    void bodiesThatNeverEndWithAToken() {
        during("unfinished bodies with a token", clients -> all(clients, 80 * SIZE, () -> unfinished(bearer())))
                .forEach(status -> assertThat(status).isIn(408, 429));
    }

    @Test
    void largeBodies() {
        during("bodies of 19 MB", clients -> all(clients, 32 * SIZE, AttackTest::large))
                .forEach(status -> assertThat(status).isIn(413, 429));
    }

    @Test
    void waitsForAPositionFarAhead() {
        during("waits for a position far ahead", clients -> all(clients, 80 * SIZE, AttackTest::waits))
                .forEach(status -> assertThat(status).isIn(429, 503));
    }

    @Test
    void feedsThatNobodyTakes() {
        during("dropped feeds", clients -> all(clients, 40 * SIZE, AttackTest::droppedFeed))
                .forEach(status -> assertThat(status).isIn(200, 429));
    }

    @Test
    void headersThatDrip() {
        during("slow headers", clients -> all(clients, 20 * SIZE, AttackTest::dripping))
                .forEach(status -> assertThat(status).isEqualTo(0));
    }

    @Test
    void wrongTokensWhileARightOneComesFromTheSameAddress() {
        List<Integer> answered = during(
                "wrong tokens",
                clients -> all(clients, 20, () -> statuses(50 * SIZE)).stream()
                        .flatMap(List::stream)
                        .toList());
        assertThat(answered).contains(401, 429).allMatch(status -> status == 401 || status == 429);
    }

    @Test
    void cursorsAndQueriesThatAreFarFetched() {
        List<String> queries = List.of(
                "?after=" + "A".repeat(6_000),
                "?cursor=" + "A".repeat(6_000),
                "?limit=2147483647",
                "?q=" + "a".repeat(7_000),
                "?" + "a=1&".repeat(1_900),
                "?x=" + "a".repeat(70_000),
                "?words=" + "%20a".repeat(1_900));
        during(
                        "far cursors and huge queries",
                        clients -> all(
                                        clients,
                                        20 * SIZE,
                                        () -> queries.stream()
                                                .map(query -> get("/timeline" + query))
                                                .toList())
                                .stream()
                                .flatMap(List::stream)
                                .toList())
                .forEach(status -> assertThat(status).isIn(400, 414, 422, 429));
    }

    /** Attacks while foreign reads go on; and looks at what is left of it afterwards. */
    private static List<Integer> during(String what, Attack attack) {
        Reads reads = new Reads();
        Thread reading = Thread.ofPlatform().name("foreign-reads").start(reads);
        long heap = heap();
        int threads = threads();
        List<Integer> statuses;
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            statuses = attack.run(clients);
        } catch (Exception e) {
            throw new AssertionError(what, e);
        } finally {
            reads.end(reading);
        }
        System.out.printf(
                "%s: %s; %d threads at most, %d MB of heap more; foreign reads %s%n",
                what, counted(statuses), reads.threads, (heap() - heap) >> 20, reads);
        assertThat(reads.wrong).isEmpty();
        assertThat(reads.millis).isNotEmpty();
        assertThat(reads.threads).as("threads").isLessThan(threads + MOST_THREADS_MORE);
        assertThat(heap() - heap).as("heap").isLessThan(MOST_HEAP_MORE);
        servedAgain();
        return statuses;
    }

    private static void servedAgain() {
        readable(attackers);
        assertThat(stated(attackers, UUID.randomUUID())).isEqualTo(201);
    }

    /** Reads the foreign timeline again and again, and notes how long each took. */
    private static final class Reads implements Runnable {

        private final AtomicBoolean ended = new AtomicBoolean();
        private final List<String> wrong = new ArrayList<>();
        private final List<Double> millis = new ArrayList<>();
        private int threads;

        @Override
        public void run() {
            while (!ended.get()) {
                long begun = System.nanoTime();
                HttpResponse<String> answer = foreign.partner().get(foreign.path() + "/timeline");
                millis.add((System.nanoTime() - begun) / 1e6);
                threads = Math.max(threads, threads());
                if (!foreign.isWhole(answer)) {
                    wrong.add(answer.statusCode() + " " + answer.body());
                }
            }
        }

        private void end(Thread reading) {
            ended.set(true);
            try {
                reading.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public String toString() {
            Collections.sort(millis);
            return "%d: p50 %.1f ms, p99 %.1f ms, max %.1f ms"
                    .formatted(millis.size(), at(0.5), at(0.99), millis.getLast());
        }

        private double at(double share) {
            return millis.get((int) (share * (millis.size() - 1)));
        }
    }

    private static <A> List<A> all(ExecutorService clients, int count, Callable<A> one) throws Exception {
        List<A> answers = new ArrayList<>();
        for (Future<A> each : clients.invokeAll(Collections.nCopies(count, one))) {
            answers.add(each.get());
        }
        return answers;
    }

    private static int unfinished(String authorization) throws IOException {
        return sent(post(authorization) + "Content-Length: 1000\r\n\r\n" + READY);
    }

    private static int large() throws IOException {
        try (Socket socket = RawRequest.open(timeline.url())) {
            RawRequest.write(socket, post(bearer()) + "Transfer-Encoding: chunked\r\n\r\n");
            byte[] chunk = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            try {
                for (int i = 0; i < 19 * 16; i++) {
                    socket.getOutputStream().write(chunk);
                }
                RawRequest.write(socket, "0\r\n\r\n");
            } catch (IOException cutOff) {
                // Above what is swallowed of a refused body; its answer may be there nevertheless.
            }
            return status(socket, 413);
        }
    }

    private static int waits() {
        return RawRequest.send(
                        timeline.url(),
                        line("GET", "/timeline") + bearer() + "Timeline-Position: " + farAhead() + "\r\n\r\n")
                .status();
    }

    private static String farAhead() {
        JointChart chart = new JointChart(RelationshipId.of(attackers.id().toString()));
        return new TimelinePosition(chart, 999_999_999).text();
    }

    private static int droppedFeed() throws IOException {
        try (Socket socket = RawRequest.open(timeline.url())) {
            RawRequest.write(socket, line("GET", "/live") + bearer() + "\r\n");
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(answer.split(" ", 2)[1].strip());
        }
    }

    private static int dripping() throws Exception {
        try (Socket socket = RawRequest.open(timeline.url())) {
            RawRequest.write(socket, "GET /health/live HTTP/1.1\r\n");
            for (int i = 0; i < 300; i++) {
                RawRequest.write(socket, "X-" + i + ": x\r\n");
                Thread.sleep(100);
            }
            return 200;
        } catch (IOException cutOff) {
            return 0;
        }
    }

    private static List<Integer> statuses(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> RawRequest.send(
                                timeline.url(),
                                line("GET", "/timeline") + "Authorization: Bearer wrong" + n + "\r\n\r\n")
                        .status())
                .toList();
    }

    private static int get(String path) {
        return RawRequest.send(timeline.url(), line("GET", path) + bearer() + "\r\n")
                .status();
    }

    private static int sent(String request) throws IOException {
        try (Socket socket = RawRequest.open(timeline.url())) {
            RawRequest.write(socket, request);
            return status(socket, 0);
        }
    }

    private static int status(Socket socket, int ifCutOff) {
        try {
            Answer answer = RawRequest.answer(socket);
            int status = answer.status();
            if (status == 429 || status == 503) {
                assertThat(answer.header("Retry-After")).isNotEmpty();
            }
            return status;
        } catch (IOException cutOff) {
            return ifCutOff;
        }
    }

    private static String line(String method, String path) {
        return method + " " + attackers.path() + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
    }

    private static String post(String authorization) {
        return line("POST", "/commands") + authorization + "Content-Type: application/json\r\n";
    }

    private static String bearer() {
        return "Authorization: Bearer " + attackers.partner().token() + "\r\n";
    }

    private static List<String> counted(List<Integer> statuses) {
        return statuses.stream()
                .distinct()
                .sorted()
                .map(status -> Collections.frequency(statuses, status) + " × " + status)
                .toList();
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static int threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    private static Couple record() {
        UUID id = UUID.randomUUID();
        UUID ann = UUID.randomUUID();
        Viewer dana = as("dana", Role.CLINICIAN);
        HttpResponse<String> opened = dana.post("/api/relationships", """
                {"type": "OpenRelationship", "relationshipId": "%s",
                 "partners": [{"partnerId": "%s"}, {"partnerId": "%s"}]}""".formatted(id, ann, UUID.randomUUID()));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        Couple record = new Couple(id, UUID.randomUUID(), as(ann.toString(), Role.PARTNER));
        assertThat(stated(record, record.entry())).isEqualTo(201);
        readable(record);
        return record;
    }

    private static void readable(Couple couple) {
        long deadline = System.nanoTime() + LONG.toNanos();
        while (!couple.isWhole(couple.partner().get(couple.path() + "/timeline"))) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(deadline);
        }
    }

    private static int stated(Couple record, UUID entry) {
        return record.partner()
                .post(record.path() + "/commands", """
                        {"type": "StateBoundary", "entryId": "%1$s", "boundaryId": "%1$s", "narrative": "No."}""".formatted(entry))
                .statusCode();
    }

    private static Viewer as(String id, Role role) {
        return new Viewer(timeline.url(), TokenCommand.token(data, new Caller(id, role, "local", null)));
    }
}
