package org.trusttimeline.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.trusttimeline.ledger.offsite.Offsite.OffsiteUnavailable;
import org.trusttimeline.ledger.offsite.OffsiteDirectory;
import org.trusttimeline.ledger.schema.LedgerDatabases;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.standalone.app.KeptDatabases;
import org.trusttimeline.standalone.app.RunningTimeline;
import tools.jackson.databind.JsonNode;

/** Of the sample couple, Amos is erased while the timeline runs; then an operator restores the keys from a backup. */
@Timeout(180)
@TestMethodOrder(OrderAnnotation.class)
class EraseCommandTest {

    private static final String BASIS = "GDPR 17(1)(b)";

    /** What everybody reads here. Notes and the clinical chart are the care team's. */
    private static final List<String> READINGS = List.of("", "/stage", "/timeline?limit=200", "/amendments");

    private static final List<String> EVERYBODY = List.of("DANA", "LENA", "AMOS");

    @TempDir
    static Path directory;

    private static Path data;
    private static OffsiteDirectory elsewhere;
    private static RunningDemo demo;
    private static String amos;
    private static String repeated;
    private static Map<String, JsonNode> before;

    @BeforeAll
    static void aRecordIsTold() throws Exception {
        data = directory.resolve("data");
        elsewhere = new OffsiteDirectory(Files.createDirectory(directory.resolve("elsewhere")));
        demo = new RunningDemo(data, elsewhere);
        amos = demo.partner("Amos");
        repeated = own("SAY-IT-IN-PRIVATE");
        stated(repeated);
        await("AMOS", "/timeline?limit=200", "SAY-IT-IN-PRIVATE");
        before = entries();
        onKeys("create table backup as select * from person_key");
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    @Order(1)
    void afterARotationEverythingIsReadAndARepetitionGetsTheFirstAnswer() {
        assertThat(spoken("rotate", "person", "partner:" + amos).out()).contains("has version 2 now");
        assertThat(spoken("rotate", "person", "partner:nobody").err()).contains("has no keys");
        assertThat(spoken("rotate", "master").out()).contains("keys are wrapped by a new master key");
        assertThat(entries()).as("while it runs").isEqualTo(before);
        demo.restart();
        awaitAll();
        assertThat(entries()).isEqualTo(before);
        assertThat(post(repeated).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void whoIsNobodyIsNotErased() {
        Spoken refused = spoken("erase", "partner:nobody", "--basis", BASIS);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("Nobody here is named partner:nobody", "partner:UUID");
        assertThat(spoken("erase", "partner:" + amos).exitCode()).isEqualTo(2);
        assertThat(spoken("erase", "partner:" + amos, "--replay").exitCode()).isEqualTo(2);
        assertThat(spoken("erase", "--replay").out()).contains("0 erasures");
    }

    @Test
    @Order(3)
    void whatAmosSaidIsErasedForEverybodyAndWhatLenaSaidIsWhole() throws Exception {
        List<String> words = wordsOfAmos();
        assertThat(words).hasSizeGreaterThan(5);
        assertThat(spoken("erase", "partner:" + amos, "--basis", BASIS).out())
                .contains("is erased: 2 of their keys destroyed", "within a minute", "./timeline rotate master");
        demo.restart();
        assertThat(demo.as("AMOS").get(demo.couple()).statusCode())
                .as("his token has ended")
                .isEqualTo(401);
        demo.signInAnew("AMOS", amos);
        awaitAll();
        assertNobodyReads(words);
        assertOnlyTextsOfAmosDiffer();
    }

    @Test
    @Order(4)
    void everyProofStillHolds() {
        Spoken verified = spoken("verify");
        assertThat(verified.out() + verified.err()).contains("Whole:");
        assertThat(verified.exitCode()).isZero();
    }

    @Test
    @Order(5)
    void noStoreHoldsAWordOfHis() throws Exception {
        String dump = dumped(Roles.OWNER, LedgerDatabases.LEDGER) + dumped(Roles.KEYS_OWNER, LedgerDatabases.KEYS);
        assertThat(dump).contains("partner:" + amos, BASIS);
        assertThat(wordsIn(before))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(dump).doesNotContain(word));
        try (Stream<Path> logs = Files.list(data)) {
            assertThat(logs.filter(file -> file.toString().endsWith(".log")).toList())
                    .isNotEmpty()
                    .allSatisfy(log -> assertThat(Files.readString(log)).doesNotContain("SAY-IT-IN-PRIVATE"));
        }
    }

    @Test
    @Order(6)
    void hisRecordGoesOn() {
        assertThat(post(repeated).statusCode())
                .as("nobody can tell whether it is the same")
                .isEqualTo(409);
        stated(own("said afterwards"));
        await("AMOS", "/timeline?limit=200", "said afterwards");
        assertThat(demo.as("LENA").get(demo.couple() + "/timeline?limit=200").body())
                .doesNotContain("said afterwards", BASIS, "through_version");
    }

    @Test
    @Order(7)
    void erasingHimAgainErasesWhatHeSaidSinceAndThenNothing() {
        assertThat(spoken("erase", "partner:" + amos, "--basis", BASIS).out()).contains("through version 3");
        assertThat(spoken("erase", "partner:" + amos, "--basis", BASIS).out())
                .contains("was erased before", "nothing was changed");
    }

    @Test
    @Order(8)
    void aRestoreOfTheKeysDoesNotReviveHim() throws Exception {
        demo.close();
        onKeys("alter table erasure disable trigger all; alter table person_key disable trigger all;"
                + " truncate erasure; truncate person_key; insert into person_key select * from backup;"
                + " alter table erasure enable trigger all; alter table person_key enable trigger all");
        demo.restart();
        assertThat(column(Roles.KEYS_OWNER, LedgerDatabases.KEYS, "select person from person_key"))
                .isNotEmpty()
                .doesNotContain("partner:" + amos);
        assertThat(column(Roles.KEYS_OWNER, LedgerDatabases.KEYS, "select person from erasure"))
                .containsExactly("partner:" + amos, "partner:" + amos);
    }

    @Test
    @Order(9)
    void nothingServesWhileItIsNotKnownWhoWasErased() {
        demo.close();
        OffsiteDirectory unmounted = new OffsiteDirectory(directory.resolve("unmounted"));
        assertThatExceptionOfType(OffsiteUnavailable.class)
                .isThrownBy(() -> RunningTimeline.start(data, 0, unmounted).close())
                .withMessageContaining("is it mounted?");
    }

    private static void assertNobodyReads(List<String> words) {
        for (String who : EVERYBODY) {
            for (String reading : readings(who)) {
                HttpResponse<String> answer = demo.as(who).get(demo.couple() + reading);
                assertThat(answer.statusCode()).as(who + reading).isEqualTo(200);
                String body = answer.body();
                assertThat(words)
                        .as(who + reading)
                        .allSatisfy(word -> assertThat(body).doesNotContain(word));
            }
        }
        assertThat(demo.as("LENA").get(demo.couple() + "/timeline?limit=200").body())
                .contains("\"erased\":true");
        assertThat(demo.as("LENA").get(demo.couple()).body()).contains("\"erased\":true");
    }

    private static List<String> readings(String who) {
        List<String> all = new ArrayList<>(READINGS);
        demo.as(who)
                .read(demo.couple() + "/timeline?limit=200")
                .path("entries")
                .forEach(entry -> all.add("/timeline/" + entry.path("entryId").asString() + "?chart="
                        + entry.path("chart").asString()));
        return all;
    }

    private static void assertOnlyTextsOfAmosDiffer() {
        Map<String, JsonNode> after = entries();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((id, entry) -> {
            JsonNode now = Objects.requireNonNull(after.get(id));
            if (entry.has("partners")) {
                // What he is called is his own as well; a clinician's entry says it.
                assertThat(now.toString()).contains("\"Lena\"").doesNotContain("\"Amos\"");
            } else if (!isOfAmos(entry)) {
                assertThat(now).isEqualTo(entry);
            }
            for (String stays : List.of("type", "statedBy", "occurred", "recordedAt", "position")) {
                assertThat(now.path(stays)).as(id + stays).isEqualTo(entry.path(stays));
            }
        });
    }

    /** Without what Lena said in the same words: hers stays. */
    private static List<String> wordsOfAmos() {
        List<String> ofOthers = before.values().stream()
                .filter(entry -> !isOfAmos(entry))
                .map(entry -> entry.path("narrative").asString(""))
                .toList();
        return wordsIn(before).stream()
                .filter(words -> !ofOthers.contains(words))
                .toList();
    }

    private static List<String> wordsIn(Map<String, JsonNode> entries) {
        return entries.values().stream()
                .filter(EraseCommandTest::isOfAmos)
                .map(entry -> entry.path("narrative").asString(""))
                .filter(narrative -> narrative.length() > 10)
                .toList();
    }

    private static boolean isOfAmos(JsonNode entry) {
        return entry.path("statedBy").asString().equals("partner:" + amos);
    }

    private static Map<String, JsonNode> entries() {
        Map<String, JsonNode> entries = new TreeMap<>();
        demo.as("DANA")
                .read(demo.couple() + "/timeline?limit=200")
                .path("entries")
                .forEach(entry -> entries.put(
                        entry.path("chart").asString() + entry.path("entryId").asString(), entry));
        return entries;
    }

    private static void awaitAll() {
        while (Awaited.read(demo.as("DANA"), demo.couple() + "/timeline?limit=200")
                        .path("entries")
                        .size()
                < before.size()) {
            Thread.onSpinWait();
        }
    }

    private static void await(String who, String reading, String words) {
        while (!Awaited.read(demo.as(who), demo.couple() + reading).toString().contains(words)) {
            Thread.onSpinWait();
        }
    }

    private static String own(String words) {
        return """
                {"type": "ExpressAmbivalence", "entryId": "%s", "narrative": "%s"}""".formatted(UUID.randomUUID(), words);
    }

    private static void stated(String body) {
        HttpResponse<String> taken = post(body);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
    }

    private static HttpResponse<String> post(String body) {
        return demo.as("AMOS").post(demo.couple() + "/partners/" + amos + "/commands", body);
    }

    private static Spoken spoken(String... words) {
        List<String> whole = new ArrayList<>(List.of(words));
        whole.addAll(List.of("--data", data.toString()));
        if (words[0].equals("erase")) {
            whole.addAll(List.of("--offsite", directory.resolve("elsewhere").toString()));
        }
        return Spoken.by(whole.toArray(String[]::new));
    }

    private static void onKeys(String sql) throws SQLException {
        try (KeptDatabases databases = KeptDatabases.open(data);
                Connection connection =
                        databases.as(LedgerDatabases.KEYS, Roles.KEYS_OWNER).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String dumped(String role, String database) throws SQLException {
        StringBuilder dump = new StringBuilder();
        for (String table :
                column(role, database, "select tablename from pg_tables where schemaname = 'public' order by 1")) {
            column(role, database, "select t::text from \"" + table + "\" t").forEach(dump::append);
        }
        return dump.toString();
    }

    private static List<String> column(String role, String database, String sql) throws SQLException {
        try (KeptDatabases databases = KeptDatabases.open(data)) {
            return column(databases.as(database, role), sql);
        }
    }

    private static List<String> column(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> column = new ArrayList<>();
            while (found.next()) {
                column.add(found.getString(1));
            }
            return column;
        }
    }
}
