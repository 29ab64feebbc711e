package org.trusttimeline.command.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trusttimeline.command.api.Client.Reply;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.ledger.append.Appender;

class CommandApiTest {

    private static final String WAITING =
            "select count(*) from pg_stat_activity where wait_event = 'advisory'" + " and datname = current_database()";

    private static CommandNode node;
    private Bodies couple;
    private Client dana;

    @BeforeAll
    static void start() {
        node = CommandNode.start();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @BeforeEach
    void aCoupleWithABreach() {
        couple = Bodies.ofANewCouple();
        dana = node.as("CLINICIAN", "dana");
        assertThat(dana.post("/api/relationships", couple.open()).status()).isEqualTo(201);
        assertThat(dana.post(couple.path(), couple.recordBreach()).status()).isEqualTo(201);
    }

    @Test
    void whatIsTakenIsAcknowledgedWithItsPlace() {
        UUID entry = UUID.randomUUID();
        Reply taken = dana.post(couple.path(), couple.impact(entry, "It hurt."));
        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.text("entryId")).isEqualTo(entry.toString());
        assertThat(taken.text("chart")).isEqualTo("joint");
        assertThat(taken.json().path("position").asInt()).isEqualTo(2);
        assertThat(taken.text("recordedAt")).isNotEmpty();
        assertThat(taken.header("ETag")).isEqualTo("\"2\"");
        assertThat(taken.header("Timeline-Position")).isNotEmpty();
    }

    @Test
    void theSameAgainIsAnsweredTheSameAndStoredOnce() {
        String body = couple.impact(UUID.randomUUID(), "It hurt.");
        Reply first = dana.post(couple.path(), body);
        Reply again = dana.post(couple.path(), body.replace(", ", " ,\n"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Timeline-Position")).isEqualTo(first.header("Timeline-Position"));
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void whoseConnectionWasCutBeforeTheAnswerSendsItAgainAndIsAnsweredTheSame() throws Exception {
        UUID entry = UUID.randomUUID();
        String body = couple.impact(entry, "It hurt.");
        try (Connection holder = node.ledgerAdmin().getConnection()) {
            holder.setAutoCommit(false);
            number(holder, "select 1 from pg_advisory_xact_lock(" + Appender.LOCK + ")");
            try (Socket socket = sent(couple.path(), body)) {
                while (number(holder, WAITING) == 0) {
                    Thread.onSpinWait();
                }
            }
            holder.commit();
        }
        while (rows() < 3) {
            Thread.onSpinWait();
        }
        Reply again = dana.post(couple.path(), body);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("entryId")).isEqualTo(entry.toString());
        assertThat(again.json().path("position").asInt()).isEqualTo(2);
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void theSameInAnotherOrderIsTheSame() {
        String type = "\"type\": \"StateImpact\"";
        String body = couple.impact(UUID.randomUUID(), "It hurt.");
        String inAnotherOrder = body.replace(type + ", ", "").replace("}", ", " + type + "}");
        assertThat(dana.post(couple.path(), body).status()).isEqualTo(201);
        assertThat(dana.post(couple.path(), inAnotherOrder).status()).isEqualTo(200);
    }

    @Test
    void openingAgainIsAnsweredTheSame() {
        Reply again = dana.post("/api/relationships", couple.open());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("position").asInt()).isZero();
        assertThat(again.header("Location")).isEqualTo("/api/relationships/" + couple.couple());
    }

    @Test
    void anotherClinicianDoesNotOpenItAgain() {
        assertThat(node.as("CLINICIAN", "erin")
                        .post("/api/relationships", couple.open())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theSameIdWithOtherWordsIsAConflict() {
        UUID entry = UUID.randomUUID();
        dana.post(couple.path(), couple.impact(entry, "It hurt."));
        Reply other = dana.post(couple.path(), couple.impact(entry, "It did not."));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.type()).isEqualTo("/problems/entry-id-taken");
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void whoInsistsOnAnOlderChartIsToldThatItHasMoved() {
        Reply moved = dana.post(couple.path(), couple.impact(""), "If-Match", "\"0\"");
        assertThat(moved.status()).isEqualTo(412);
        Reply taken = dana.post(couple.path(), couple.impact(""), "If-Match", "\"1\"");
        assertThat(taken.status()).isEqualTo(201);
        assertThat(dana.post(couple.path(), couple.impact(""), "If-Match", "W/1")
                        .type())
                .isEqualTo("/problems/unknown-etag");
    }

    @Test
    void aPartnerStatesTheirOwnAndNobodyElses() {
        Client ann = node.as("PARTNER", couple.ann().toString());
        Client ben = node.as("PARTNER", couple.ben().toString());
        assertThat(ann.post(couple.path(), couple.impact("")).status()).isEqualTo(201);
        Reply refused = ben.post(couple.path(), couple.impact(""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.type()).isEqualTo("/problems/partners-speak-for-themselves");
    }

    @Test
    void theRefusalCarriesTheRulesName() {
        Reply refused = dana.post(
                couple.path(),
                couple.impact("").replace("\"statedBy\": \"" + couple.ann(), "\"statedBy\": \"" + couple.ben()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.type()).isEqualTo("/problems/only-a-harmed-partner-states-the-impact");
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void nobodyIsAnonymous() {
        Reply turnedAway = new Client(node.url(), null).post(couple.path(), couple.impact(""));
        assertThat(turnedAway.status()).isEqualTo(401);
        assertThat(turnedAway.type()).isEqualTo("/problems/not-signed-in");
        assertThat(new Client(node.url(), "forged")
                        .post(couple.path(), couple.impact(""))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void whatIsNotOfferedIsAProblemToo() {
        Reply nowhere = dana.post(couple.path().replace("commands", "nothing"), "{}");
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(nowhere.type()).isEqualTo("/problems/not-found");
        Reply plain = dana.post(couple.path(), "{}", "Content-Type", "text/plain");
        assertThat(plain.status()).isEqualTo(415);
        assertThat(plain.type()).isEqualTo("/problems/unsupported-media-type");
        assertThat(dana.post("/elsewhere", "{}").type()).isEqualTo("/problems/denied");
    }

    @Test
    void strangersAndUnknownRelationshipsAreAnsweredAlike() {
        Client stranger = node.as("PARTNER", UUID.randomUUID().toString());
        Client erin = node.as("CLINICIAN", "erin");
        String unknown = "/api/relationships/" + UUID.randomUUID() + "/commands";
        List<String> answers = Stream.of(
                        stranger.post(couple.path(), couple.impact("")),
                        erin.post(couple.path(), couple.impact("")),
                        dana.post(unknown, couple.impact("")),
                        dana.post("/api/relationships/nonsense/commands", couple.impact("")),
                        limitedToAnother().post(couple.path(), couple.impact("")))
                .map(reply -> reply.status() + reply.type() + reply.text("detail"))
                .distinct()
                .toList();
        assertThat(answers).singleElement().asString().startsWith("404");
        assertThat(rows()).isEqualTo(2);
    }

    private Client limitedToAnother() {
        RelationshipId another = new RelationshipId(UUID.randomUUID());
        return new Client(node.url(), node.token(new Caller("dana", Role.CLINICIAN, "practice", another)));
    }

    static Stream<Arguments> broken() {
        String longText = "x".repeat(21_000);
        return Stream.of(
                Arguments.of("unknown type", "{\"type\": \"Divine\"}", "unknown-type", "type"),
                Arguments.of("no type", "{}", "missing-field", "type"),
                Arguments.of("unknown field", ", \"mood\": \"bad\"", "unknown-field", "mood"),
                Arguments.of("too long", ", \"narrative\": \"" + longText + "\"", "text-too-long", "narrative"),
                Arguments.of("no date", ", \"occurred\": \"2005-13-40\"", "wrong-value", "occurred"),
                Arguments.of("a date to come", ", \"occurred\": \"2999\"", "not-yet", "occurred"),
                Arguments.of("an end to come", ", \"occurred\": \"2020/2999\"", "not-yet", "occurred"),
                Arguments.of("an end to come of no beginning", ", \"occurred\": \"../2999\"", "not-yet", "occurred"),
                Arguments.of(
                        "known in days to come",
                        ", \"learned\": [{\"who\": \"record\", \"since\": \"2005/2999\"}]",
                        "not-yet",
                        "learned.since"),
                Arguments.of("a number for a date", ", \"occurred\": 2005", "wrong-value", "occurred"),
                Arguments.of("a number for a text", ", \"narrative\": 5", "wrong-value", "narrative"),
                Arguments.of("unknown source", ", \"source\": \"DREAM\"", "wrong-value", "source"),
                Arguments.of("a number for a name", ", \"source\": 1", "wrong-value", "source"),
                Arguments.of("nobody", ", \"reportedBy\": \"somebody:else\"", "wrong-value", "reportedBy"),
                Arguments.of(
                        "half a learned", ", \"learned\": [{\"who\": \"record\"}]", "missing-field", "learned.since"),
                Arguments.of("half a character", ", \"narrative\": \"\\ud800\"", "wrong-value", "narrative"),
                Arguments.of("one field twice", ", \"breachId\": \"x\"", "not-json", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void brokenInputIsNamedAndNothingIsStored(String what, String body, String type, String field) {
        Reply reply = dana.post(couple.path(), body.startsWith("{") ? body : couple.impact(body));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.type()).isEqualTo("/problems/" + type);
        assertThat(reply.json().path("field").asString(null)).isEqualTo(field);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void missingFieldsAreNamed() {
        String noVersion = """
                {"type": "AcceptAmend", "entryId": "%s", "amendId": "%s", "statedBy": "%s"}""".formatted(UUID.randomUUID(), UUID.randomUUID(), couple.ann());
        assertThat(dana.post(couple.path(), noVersion).text("field")).isEqualTo("version");
        String noBreach = """
                {"type": "StateImpact", "entryId": "%s", "statedBy": "%s"}""".formatted(UUID.randomUUID(), couple.ann());
        assertThat(dana.post(couple.path(), noBreach).text("field")).isEqualTo("breachId");
        assertThat(dana.post(couple.path(), "{\"type\": \"StateImpact\"}").text("field"))
                .isEqualTo("entryId");
    }

    @Test
    void whatIsNoJsonAndWhatIsTooLargeAreNamed() {
        assertThat(dana.post(couple.path(), "not json").type()).isEqualTo("/problems/not-json");
        assertThat(dana.post(couple.path(), "[]").type()).isEqualTo("/problems/not-json");
        assertThat(dana.post(couple.path(), "").type()).isEqualTo("/problems/not-json");
        Reply large = dana.post(couple.path(), " ".repeat(10_000_000));
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.type()).isEqualTo("/problems/body-too-large");
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void noPlainTextIsInAnyColumn() throws SQLException {
        dana.post(couple.path(), couple.impact(UUID.randomUUID(), "unmistakable words"));
        try (Connection connection = node.ledgerAdmin().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select entry::text from entry")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain("unmistakable").doesNotContain("Ann");
            }
        }
    }

    @Test
    void nobodyIsRefusedFromAStateThatAnotherNodeHasMovedOn() {
        try (CommandNode other = node.another()) {
            Client elsewhere = other.as("CLINICIAN", "dana");
            assertThat(elsewhere.post(couple.path(), couple.impact("")).status())
                    .isEqualTo(201);
            UUID told = UUID.randomUUID();
            String breach = couple.breach().toString();
            dana.post(couple.path(), couple.recordBreach().replace(breach, told.toString()));
            Reply known = elsewhere.post(couple.path(), couple.impact("").replace(breach, told.toString()));
            assertThat(known.status()).isEqualTo(201);
            assertThat(dana.post(couple.path(), couple.impact("")).status()).isEqualTo(201);
        }
    }

    @Test
    void manyAtOnceOnOneChartAreAllTakenOnceEach() throws Exception {
        List<Callable<Reply>> sends = new ArrayList<>();
        IntStream.range(0, 64).forEach(i -> sends.add(() -> dana.post(couple.path(), couple.impact(""))));
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Integer> positions = new ArrayList<>();
            for (Future<Reply> reply : threads.invokeAll(sends)) {
                assertThat(reply.get().status()).isEqualTo(201);
                positions.add(reply.get().json().path("position").asInt());
            }
            assertThat(positions)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(2, 66).boxed().toList());
        }
    }

    /** As it stands on the wire, from somebody who will not wait for the answer. */
    private static Socket sent(String path, String body) throws IOException {
        URI node = URI.create(CommandApiTest.node.url());
        Socket socket = new Socket(node.getHost(), node.getPort());
        String token = CommandApiTest.node.token(new Caller("dana", Role.CLINICIAN, "practice", null));
        String request =
                """
                POST %s HTTP/1.1
                Host: %s
                Authorization: Bearer %s
                Content-Type: application/json
                Content-Length: %d

                """.formatted(path, node.getAuthority(), token, body.length()).replace("\n", "\r\n");
        socket.getOutputStream().write((request + body).getBytes(UTF_8));
        socket.getOutputStream().flush();
        return socket;
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getInt(1);
        }
    }

    private int rows() {
        try (Connection connection = node.ledgerAdmin().getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "select count(*) from entry where stream = 'joint:" + couple.couple() + "'")) {
            count.next();
            return count.getInt(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
