package org.trusttimeline.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.trusttimeline.standalone.app.Viewer;
import tools.jackson.databind.JsonNode;

/**
 * From a command to a couple's timeline: through HTTP, the aggregate, PostgreSQL, the projection and MongoDB's wire. What
 * the published account behind the sample couple suggests must hold.
 */
@Timeout(120)
class SampleCoupleTest {

    private static final int ENTRIES = 13;

    @TempDir
    static Path directory;

    private static RunningDemo demo;

    @BeforeAll
    static void tell() throws IOException {
        demo = new RunningDemo(directory.resolve("data"));
        awaitAll();
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void atTheDisclosureNoRepairStageHasBegun() {
        assertThat(stage("trueOn=2005-10-09")).isEqualTo("WILLINGNESS");
    }

    @Test
    void hisAmendsStartNoRepairStageBeforeHerWillingness() {
        assertThat(stage("trueOn=2005-10-21")).isEqualTo("WILLINGNESS");
        assertThat(stage("trueOn=2005-10-25")).isEqualTo("ATONE");
        assertThat(stage("")).isEqualTo("ATONE");
    }

    @Test
    void accountsThatDifferStandSideBySide() {
        List<JsonNode> offers = entries(entry -> entry.path("type").asString().equals("AmendOffered"));
        assertThat(offers).hasSize(4);
        assertThat(offers)
                .filteredOn(entry -> entry.path("reportedBy").asString("").equals("third-party:column-writer"))
                .extracting(entry -> entry.path("occurred").asString())
                .containsExactly("2005-10-23~/2005-12", "2005-10-19~");
        assertThat(offers)
                .filteredOn(entry -> entry.path("reportedBy").isMissingNode())
                .extracting(entry -> entry.path("occurred").asString())
                .containsExactly("2005-10-23~/2006-01", "2005-10-09/2005-10-11");
    }

    @Test
    void whatWasToldIn2013IsAbsentAsKnownBefore() {
        assertThat(reading("knownOn=2012-12-31").path("repairs").path(0).path("parts"))
                .isEmpty();
        assertThat(reading("knownOn=2013-01-31").path("repairs").path(0).path("parts"))
                .hasSize(1);
    }

    @Test
    void theTimelineIsOrderedAndPagedWithoutAGapOrADouble() {
        List<JsonNode> whole = entries(entry -> true);
        List<JsonNode> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = demo.as("DANA").read(demo.couple() + "/timeline?limit=3" + cursor);
            page.path("entries").forEach(paged::add);
            cursor = page.path("next").isMissingNode()
                    ? ""
                    : "&cursor=" + page.path("next").asString();
        } while (!cursor.isEmpty());
        assertThat(paged).isEqualTo(whole).hasSizeGreaterThanOrEqualTo(ENTRIES);
        assertThat(whole.getFirst().path("recordedAt").asString()).isNotEmpty();
    }

    @Test
    void whoSignedInSeesTheirOwnAndStrangersNothing() throws IOException {
        assertThat(demo.as("LENA").get(demo.couple() + "/timeline").statusCode())
                .isEqualTo(200);
        Viewer nobody = new Viewer(demo.as("LENA").url(), "none");
        assertThat(nobody.get(demo.couple() + "/timeline").statusCode()).isEqualTo(401);
        assertThat(nobody.get("/health/live").statusCode()).isEqualTo(401);
        assertThat(Files.readString(directory.resolve("data/tour.env"))).contains("LENA=");
    }

    @Test
    void aPartnerIsShownOnlyWhatIsTheirsToSay() {
        assertThat(missing("LENA")).isNotEmpty().allMatch(toSay -> toSay.equals(partner("Lena")));
        assertThat(missing("AMOS")).isEmpty();
        assertThat(missing("DANA")).isNotEmpty();
    }

    @Test
    void whatIsTakenIsReadByWhoeverCarriesItsPosition() {
        HttpResponse<String> taken = demo.as("LENA")
                .post(demo.couple() + "/commands", """
                        {"type": "StateImpact", "entryId": "%s", "breachId": "%s", "narrative": "Still."}""".formatted(UUID.randomUUID(), demo.variable("AFFAIR_ID")));
        assertThat(taken.statusCode()).isEqualTo(201);
        String position = taken.headers().firstValue("Timeline-Position").orElseThrow();
        JsonNode read = demo.as("AMOS").read(demo.couple() + "/timeline?limit=1", "Timeline-Position", position);
        assertThat(read.path("entries").path(0).path("narrative").asString()).isEqualTo("Still.");
    }

    @Test
    void aRestartChangesNothing() throws Exception {
        String before = demo.as("DANA").get(demo.couple() + "/timeline").body();
        String reading = demo.as("DANA").get(demo.couple() + "/stage").body();
        demo.restart();
        awaitAll();
        assertThat(demo.as("DANA").get(demo.couple() + "/timeline").body()).isEqualTo(before);
        assertThat(demo.as("DANA").get(demo.couple() + "/stage").body()).isEqualTo(reading);
    }

    private static List<String> missing(String who) {
        return demo.as(who)
                .read(demo.couple() + "/stage")
                .path("repairs")
                .path(0)
                .path("notYetShown")
                .valueStream()
                .map(sign -> sign.path("toSay").asString())
                .toList();
    }

    private static String partner(String name) {
        return demo.as("DANA")
                .read(demo.couple())
                .path("partners")
                .valueStream()
                .filter(partner -> partner.path("name").asString().equals(name))
                .map(partner -> partner.path("partnerId").asString())
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> entries(Predicate<JsonNode> which) {
        return demo.as("DANA")
                .read(demo.couple() + "/timeline?limit=200")
                .path("entries")
                .valueStream()
                .filter(which)
                .toList();
    }

    private static String stage(String asOf) {
        return reading(asOf).path("stage").asString();
    }

    private static JsonNode reading(String asOf) {
        return demo.as("DANA").read(demo.couple() + "/stage?" + asOf);
    }

    /** The answer to the last line of the record was given before the projection had seen it. */
    private static void awaitAll() {
        String whole = demo.couple() + "/timeline?limit=200";
        while (Awaited.read(demo.as("DANA"), whole).path("entries").size() < ENTRIES) {
            Thread.onSpinWait();
        }
    }
}
