package org.trusttimeline.command.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trusttimeline.command.api.Client.Reply;
import org.trusttimeline.command.api.parsing.CommandTypes;
import org.trusttimeline.command.statement.Command;
import org.trusttimeline.command.statement.Command.ClinicalCommand;
import org.trusttimeline.command.statement.Command.JointCommand;
import org.trusttimeline.command.statement.Command.NotesCommand;
import org.trusttimeline.events.statement.Statement;

/** Whatever a body holds, it is refused where it cannot be meant: 4xx, the field or the place named, no class named. */
class RefusedBodiesTest {

    private static final String ZEROS = "00000000-0000-0000-0000-000000000000";
    private static final List<String> NO_VALUES = List.of(
            "\"\"",
            "\" \"",
            "\" OTHER \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"" + ZEROS + "\"",
            "\"" + "x".repeat(21_000) + "\"",
            "0",
            "-1",
            "1136905200",
            "1.0",
            "1e999999999",
            "9".repeat(1_000),
            "9".repeat(1_001),
            "true",
            "{}",
            "{\"\": null}",
            "[]",
            "[null]",
            "[[]]",
            "[\"\"]",
            "[0]",
            "[{}]",
            "[" + String.join(",", Collections.nCopies(101, "\"\"")) + "]",
            "[".repeat(400) + "]".repeat(400),
            "[".repeat(600) + "]".repeat(600));

    private static CommandNode node;
    private static Bodies couple;
    private static Client dana;

    @BeforeAll
    static void start() {
        node = CommandNode.start();
        couple = Bodies.ofANewCouple();
        dana = node.as("CLINICIAN", "dana");
        assertThat(dana.post("/api/relationships", couple.open()).status()).isEqualTo(201);
        assertThat(dana.post(couple.path(), couple.recordBreach()).status()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    static Stream<Map.Entry<String, Class<? extends Command>>> commands() {
        return CommandTypes.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void noFieldOfAnyCommandMakesTheServiceFail(Map.Entry<String, Class<? extends Command>> command) {
        for (RecordComponent component : command.getValue().getRecordComponents()) {
            NO_VALUES.forEach(
                    value -> requireRefused(path(command.getValue()), body(command.getKey(), component, value)));
        }
    }

    @Test
    void noFieldOfAnyStatementMakesTheServiceFail() {
        for (RecordComponent component : Statement.class.getRecordComponents()) {
            NO_VALUES.forEach(value -> requireRefused(couple.path(), body("StateNeed", component, value)));
        }
    }

    private static void requireRefused(String path, String body) {
        Reply reply = dana.post(path, body);
        String shown = body.length() > 300 ? body.substring(0, 300) : body;
        assertThat(reply.status()).as(shown + reply.json()).isIn(201, 400, 422);
        if (reply.status() == 400) {
            assertThat(reply.json().has("field") || reply.json().has("line"))
                    .as(shown + reply.json())
                    .isTrue();
        }
        assertThat(reply.json().toString()).as(shown).doesNotContain("java", "org.", "tools.", "Exception", "$", "[]");
    }

    private static String body(String type, RecordComponent component, String value) {
        String entryId = component.getName().equals("entryId") ? "" : "\"entryId\": \"" + UUID.randomUUID() + "\", ";
        return "{\"type\": \"" + type + "\", " + entryId + "\"" + component.getName() + "\": " + value + "}";
    }

    private static String path(Class<? extends Command> type) {
        if (type.getSimpleName().equals("OpenRelationship")) {
            return "/api/relationships";
        }
        if (JointCommand.class.isAssignableFrom(type)) {
            return couple.path();
        }
        if (ClinicalCommand.class.isAssignableFrom(type)) {
            return couple.path("clinical");
        }
        return couple.path(NotesCommand.class.isAssignableFrom(type) ? "notes" : "partners/" + couple.ann());
    }

    static Stream<Arguments> ofOtherKinds() {
        return Stream.of(
                Arguments.of("StateImpact", ", \"breachId\": \"" + ZEROS + "\"", "breachId"),
                Arguments.of("StateNeed", ", \"statedBy\": \"" + ZEROS + "\"", "statedBy"),
                Arguments.of("StateNeed", ", \"topic\": \" OTHER \"", "topic"),
                Arguments.of("StateNeed", ", \"topic\": \"other\"", "topic"),
                Arguments.of("StateNeed", ", \"topic\": \"\"", "topic"),
                Arguments.of("StateNeed", ", \"topic\": 8", "topic"),
                Arguments.of("StateNeed", ", \"narrative\": \"a\\u0000b\"", "narrative"),
                Arguments.of("StateNeed", ", \"narrative\": \"a\\udc00b\"", "narrative"),
                Arguments.of("StateNeed", ", \"occurred\": \"\"", "occurred"),
                Arguments.of("StateNeed", ", \"learned\": \"\"", "learned"),
                Arguments.of("StateNeed", ", \"learned\": [null]", "learned.0"),
                Arguments.of("StateNeed", ", \"evidence\": [null]", "evidence.0"),
                Arguments.of(
                        "StateNeed",
                        ", \"evidence\": [{\"criterion\": \"HONESTY\", \"effect\": \"\"}]",
                        "evidence.0.effect"),
                Arguments.of(
                        "StateNeed",
                        ", \"evidence\": ["
                                + String.join(
                                        ",",
                                        Collections.nCopies(
                                                101, "{\"criterion\": \"HONESTY\", \"effect\": \"STRAINED\"}"))
                                + "]",
                        "evidence"),
                Arguments.of("RecordBreach", ", \"pattern\": \"\"", "pattern"),
                Arguments.of("RecordBreach", ", \"pattern\": \"true\"", "pattern"),
                Arguments.of("AcceptPolicy", ", \"policy\": \"SECRETS\", \"version\": " + "9".repeat(500), "version"),
                Arguments.of("AcceptPolicy", ", \"version\": 1e999999999", "version"));
    }

    @ParameterizedTest(name = "{0}{1}")
    @MethodSource("ofOtherKinds")
    void noValueIsTakenForAnother(String type, String more, String field) {
        Reply reply = dana.post(couple.path(), couple.plain(type, UUID.randomUUID(), more));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("field")).isEqualTo(field);
    }

    static Stream<String> noMoments() {
        return Stream.of(
                "1136905200",
                "1136905200.5",
                "\"1136905200\"",
                "\"\"",
                "\" 2006-01-10T15:00:00Z\"",
                "\"2006-01-10\"",
                "\"2006-01-10T15:00:00\"",
                "\"2006-01-10T24:00:00Z\"",
                "\"2006-01-10T23:59:60Z\"",
                "\"2006-02-30T15:00:00Z\"",
                "\"-1000000000-01-01T00:00:00Z\"");
    }

    @ParameterizedTest
    @MethodSource("noMoments")
    void whatIsNoMomentIsRefused(String begun) {
        String more = ", \"attended\": [], \"modality\": \"VIDEO\", \"begun\": " + begun;
        Reply reply = dana.post(couple.path("clinical"), couple.plain("RecordSession", UUID.randomUUID(), more));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("field")).isEqualTo("begun");
    }

    @ParameterizedTest
    @MethodSource("noZones")
    void whatIsNoZoneIsRefused(String zone) {
        String open = Bodies.ofANewCouple().open();
        Reply reply = dana.post("/api/relationships", open.replace("{\"type\"", "{\"zone\": " + zone + ", \"type\""));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("field")).isEqualTo("zone");
    }

    static Stream<String> noZones() {
        return Stream.of("\"\"", "\" UTC \"", "\"Atlantis/City\"", "0", "\"+25:00\"");
    }

    @Test
    void anIdOfZerosNamesNothing() {
        Reply entry = dana.post(couple.path(), couple.plain("StateNeed", new UUID(0, 0), ""));
        assertThat(entry.status()).isEqualTo(400);
        assertThat(entry.text("field")).isEqualTo("entryId");
        Reply opening = dana.post(
                "/api/relationships",
                new Bodies(new UUID(0, 0), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()).open());
        assertThat(opening.status()).isEqualTo(400);
        assertThat(opening.text("field")).isEqualTo("relationshipId");
        Reply partner = dana.post(
                "/api/relationships",
                new Bodies(UUID.randomUUID(), new UUID(0, 0), UUID.randomUUID(), UUID.randomUUID()).open());
        assertThat(partner.status()).isEqualTo(400);
        assertThat(partner.text("field")).isEqualTo("partners.0.partnerId");
        String need = couple.plain("StateNeed", UUID.randomUUID(), "");
        assertThat(dana.post("/api/relationships/" + ZEROS + "/commands", need).status())
                .isEqualTo(404);
        assertThat(dana.post(couple.path("partners/" + ZEROS), need).status()).isEqualTo(404);
    }

    static Stream<Arguments> bytesOfNoCommand() {
        String need = couple.plain("StateNeed", UUID.randomUUID(), ", \"narrative\": \"Ä\"");
        return Stream.of(
                Arguments.of("Latin-1", need.getBytes(ISO_8859_1)),
                Arguments.of("UTF-16", need.getBytes(UTF_16)),
                Arguments.of("a surrogate in UTF-8", need.replace("Ä", "#").getBytes(UTF_8)),
                Arguments.of("500 arrays", nested("[", "]", 500)),
                Arguments.of("5,000 arrays", nested("[", "]", 5_000)),
                Arguments.of("100,000 arrays", nested("[", "]", 100_000)),
                Arguments.of("5,000 arrays without an end", nested("[", "", 5_000)),
                Arguments.of("5,000 objects", nested("{\"a\":", "}", 5_000)),
                Arguments.of(
                        "a number of 1,001 digits",
                        need.replace("\"Ä\"", "9".repeat(1_001)).getBytes(UTF_8)),
                Arguments.of(
                        "a long name",
                        need.replace("narrative", "n".repeat(60_000)).getBytes(UTF_8)),
                Arguments.of(
                        "a field twice",
                        need.replace("\"type\"", "\"type\": \"StateNeed\", \"type\"")
                                .getBytes(UTF_8)),
                Arguments.of("NUL", need.replace("Ä", "\u0000").getBytes(UTF_8)),
                Arguments.of("NUL alone", new byte[3]),
                Arguments.of("nothing", new byte[0]),
                Arguments.of("two", (need + need).getBytes(UTF_8)),
                Arguments.of("a comment", ("/* a */" + need).getBytes(UTF_8)),
                Arguments.of("NaN", need.replace("\"Ä\"", "NaN").getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bytesOfNoCommand")
    void whatIsNoJsonInUtf8IsTheClientsFault(String what, byte[] body) {
        byte[] sent = what.equals("a surrogate in UTF-8") ? withASurrogate(body) : body;
        Reply reply = dana.post(couple.path(), sent);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.type()).isEqualTo("/problems/not-json");
        assertThat(reply.json().toString()).doesNotContain("java", "tools.", "Exception", "StreamRead");
    }

    private static byte[] withASurrogate(byte[] body) {
        String bytes = new String(body, ISO_8859_1);
        return bytes.replace("#", "\u00ED\u00A0\u0080").getBytes(ISO_8859_1);
    }

    private static byte[] nested(String open, String close, int times) {
        return ("{\"type\": \"StateNeed\", \"learned\": " + open.repeat(times) + "1" + close.repeat(times) + "}")
                .getBytes(UTF_8);
    }

    @Test
    void aWrongNameSaysWhichThereAre() {
        String more = ", \"topic\": \"MONY\"";
        assertThat(dana.post(couple.path(), couple.plain("StateNeed", UUID.randomUUID(), more))
                        .text("detail"))
                .contains("MONEY");
    }
}
