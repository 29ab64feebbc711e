package org.trusttimeline.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.ledger.offsite.Offsite;
import org.trusttimeline.standalone.app.RunningTimeline;
import org.trusttimeline.standalone.app.Viewer;
import org.trusttimeline.standalone.importing.ApiClient;
import org.trusttimeline.standalone.importing.ImportFile;
import org.trusttimeline.standalone.importing.ImportReport;
import org.trusttimeline.standalone.importing.RecordImport;
import org.trusttimeline.standalone.progress.Progress;
import tools.jackson.databind.JsonNode;

/** A breach that is told in instalments stays one breach, read on each day as it was known then. */
@Timeout(120)
class InstalmentsTest {

    private static final int ENTRIES = 17;
    private static final int PIETS_OWN = 1;
    private static final String IMPORT = "2c9b6f0e-6d1a-4c38-8f57-b1a0c4e7d935";
    private static final String BEFORE_HE_TOLD = "knownOn=2010-03-31";
    private static final String WHEN_HE_HAD_TOLD = "knownOn=2010-04-30";

    @TempDir
    static Path directory;

    private static RunningTimeline timeline;
    private static Viewer dana;
    private static ImportReport first;

    @BeforeAll
    static void start() throws IOException {
        Path data = directory.resolve("data");
        timeline = RunningTimeline.start(data, 0, Offsite.NONE);
        dana = new Viewer(timeline.url(), TokenCommand.token(data, new Caller("dana", Role.CLINICIAN, "local", null)));
        first = tell(IMPORT);
        awaitAll(couple(first));
    }

    @AfterAll
    static void stop() {
        timeline.close();
    }

    @Test
    void everyLineIsTaken() {
        assertThat(first.lines()).containsExactly("imported " + ENTRIES + " of " + ENTRIES);
    }

    @Test
    void aSecondTimeNothingChanges() throws IOException {
        String whole = couple(first) + "/timeline?limit=200";
        String before = dana.get(whole).body();
        ImportReport second = tell(IMPORT);
        assertThat(second.lines()).containsExactly("imported " + ENTRIES + " of " + ENTRIES);
        assertThat(second.ids()).isEqualTo(first.ids());
        assertThat(dana.get(whole).body()).isEqualTo(before);
    }

    /** What is stored next is next after the first import: the second stored nothing that is only not shown yet. */
    @Test
    void aSecondTimeNothingIsStored() throws IOException {
        String another = UUID.randomUUID().toString();
        ImportReport told = tell(another);
        assertThat(tell(another).isWhole()).isTrue();
        HttpResponse<String> next =
                post(told, "/commands", """
                {"type": "StateImpact", "entryId": "%s", "breachId": "%s", "statedBy": "%s"}""".formatted(UUID.randomUUID(), id(told, "affair"), id(told, "nora")));
        assertThat(next.statusCode()).isEqualTo(201);
        assertThat(next.body()).contains("\"position\":" + (ENTRIES - PIETS_OWN));
    }

    @Test
    void itIsOneBreachAndSeveralTellings() {
        assertThat(entries("BreachRecorded", "")).hasSize(1);
        assertThat(entries("BreachInformationAdded", "")).hasSize(2);
        assertThat(repair(first, "").path("parts")).isEmpty();
    }

    @Test
    void eachDayIsReadAsItWasKnownThen() {
        JsonNode february = repair(first, "knownOn=2010-02-01");
        JsonNode april = repair(first, "knownOn=2010-04-30");
        JsonNode june = repair(first, "knownOn=2010-06-01");
        assertThat(february.path("kind").asString()).isEqualTo("EMOTIONAL_INFIDELITY");
        assertThat(april.path("kind").asString()).isEqualTo("SEXUAL_INFIDELITY");
        assertThat(june.path("kind").asString()).isEqualTo("SEXUAL_INFIDELITY");
        assertThat(List.of(february, april, june)).doesNotHaveDuplicates();
    }

    @Test
    void noneOfItIsOverwritten() {
        assertThat(entries("BreachInformationAdded", "&knownOn=2010-02-01")).isEmpty();
        assertThat(entries("BreachInformationAdded", "&knownOn=2010-04-30")).hasSize(1);
        assertThat(entries("BreachInformationAdded", "&knownOn=2010-06-01")).hasSize(2);
        assertThat(entries("BreachRecorded", "").getFirst().path("kind").asString())
                .isEqualTo("EMOTIONAL_INFIDELITY");
    }

    /** What Nora says here is not of the account: she says it before he tells more, to see what becomes of it. */
    @Test
    void theTellingReopensWithNewInformation() throws IOException {
        ImportReport told = tell(UUID.randomUUID().toString());
        onHerOwnChart(told, "AnswerWillingness", "\"answer\": \"YES\"");
        state(told, "SayNothingLeftToAsk", "\"topic\": \"OTHER\"");
        String position = state(told, "NoticeChangedBehaviour", "\"narrative\": \"He has been there.\"");
        JsonNode before = repair(told, BEFORE_HE_TOLD, "Timeline-Position", position);
        assertThat(before.at("/telling/nothingLeftToAsk")).hasSize(1);
        assertThat(inForce(before, "WILLING").path("beforeThisWasTold").asBoolean())
                .isFalse();
        assertThat(inForce(before, "CHANGED_BEHAVIOUR_NOTICED").isMissingNode()).isFalse();
        JsonNode after = repair(told, WHEN_HE_HAD_TOLD);
        assertThat(after.at("/telling/nothingLeftToAsk")).isEmpty();
        assertThat(inForce(after, "WILLING").path("beforeThisWasTold").asBoolean())
                .isTrue();
        assertThat(inForce(after, "CHANGED_BEHAVIOUR_NOTICED").isMissingNode()).isTrue();
    }

    private static String state(ImportReport told, String type, String own) {
        return stated(told, "/commands", type, own);
    }

    private static String onHerOwnChart(ImportReport told, String type, String own) {
        return stated(told, "/partners/" + id(told, "nora") + "/commands", type, own);
    }

    private static String stated(ImportReport told, String chart, String type, String own) {
        HttpResponse<String> answer =
                post(told, chart, """
                {"type": "%s", "entryId": "%s", "breachId": "%s", "statedBy": "%s", "occurred": "2010-03-15", %s}""".formatted(type, UUID.randomUUID(), id(told, "affair"), id(told, "nora"), own));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Timeline-Position").orElseThrow();
    }

    private static JsonNode inForce(JsonNode repair, String sign) {
        return repair.path("inForce")
                .valueStream()
                .filter(shown -> shown.path("sign").asString().equals(sign))
                .findFirst()
                .orElseGet(() -> repair.path("nothing of that name"));
    }

    private static JsonNode repair(ImportReport told, String asOf, String... headers) {
        JsonNode repairs = dana.read(couple(told) + "/stage?" + asOf, headers).path("repairs");
        assertThat(repairs).hasSize(1);
        return repairs.path(0);
    }

    private static List<JsonNode> entries(String type, String asOf) {
        return dana.read(couple(first) + "/timeline?limit=200" + asOf)
                .path("entries")
                .valueStream()
                .filter(entry -> entry.path("type").asString().equals(type))
                .toList();
    }

    private static HttpResponse<String> post(ImportReport told, String chart, String body) {
        return dana.post(couple(told) + chart, body);
    }

    private static ImportReport tell(String importId) throws IOException {
        byte[] told = record().replace(IMPORT, importId).getBytes(StandardCharsets.UTF_8);
        try (ApiClient api = new ApiClient(URI.create(timeline.url()), dana.token())) {
            return RecordImport.run(
                    ImportFile.of("instalments.jsonl", () -> new ByteArrayInputStream(told)), api, Progress.NONE);
        }
    }

    private static String record() throws IOException {
        try (InputStream packed =
                Objects.requireNonNull(InstalmentsTest.class.getResourceAsStream("/demo/instalments.jsonl"))) {
            return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String couple(ImportReport told) {
        return "/api/relationships/" + id(told, "couple");
    }

    private static String id(ImportReport told, String label) {
        return Objects.requireNonNull(told.ids().get(label), label);
    }

    private static void awaitAll(String couple) {
        while (Awaited.read(dana, couple + "/timeline?limit=200")
                        .path("entries")
                        .size()
                < ENTRIES) {
            Thread.onSpinWait();
        }
    }
}
