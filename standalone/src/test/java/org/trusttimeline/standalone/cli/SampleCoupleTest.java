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
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.standalone.app.Viewer;
import tools.jackson.databind.JsonNode;

/**
 * From a command to a couple's timeline: through HTTP, the aggregate, PostgreSQL, the projection and MongoDB's wire. What
 * the published account behind the sample couple suggests must hold.
 */
@Timeout(120)
class SampleCoupleTest {

    private static final int JOINT = 34;
    private static final int LENAS_OWN = 2;
    private static final int AMOS_OWN = 1;
    private static final int CLINICAL = 3;
    private static final int ENTRIES = JOINT + LENAS_OWN + AMOS_OWN + CLINICAL;

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
        assertThat(repair("trueOn=2005-10-09").path("stage").asString()).isEqualTo("WILLINGNESS");
        assertThatSigns("trueOn=2005-10-09").doesNotContain("WILLING");
    }

    @Test
    void hisAmendsStartNoRepairStageBeforeHerWillingness() {
        assertThat(repair("trueOn=2005-10-21").path("stage").asString()).isEqualTo("WILLINGNESS");
        assertThatSigns("trueOn=2005-10-21").containsOnlyOnce("WILLING");
        assertThat(repair("trueOn=2005-10-25").path("stage").asString()).isEqualTo("ATONE");
        assertThatSigns("trueOn=2005-10-25").filteredOn("WILLING"::equals).hasSize(2);
    }

    @Test
    void duringTimeApartTheRepairStandsBesideIt() {
        assertThat(stage("trueOn=2005-10-08")).isEqualTo("FOUNDATION");
        assertThat(stage("trueOn=2005-10-21")).isEqualTo("APART");
        assertThat(stage("trueOn=2006-02-01")).isEqualTo("ATONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trueOn=2006-02-01", "trueOn=2006-10-10", "knownOn=2006-10-10", ""})
    void neitherAVowNorAYearGoneByAttaches(String asOf) {
        assertThat(repair(asOf).path("stage").asString()).isEqualTo("ATONE");
        assertThat(stage(asOf)).isEqualTo("ATONE");
    }

    @Test
    void accountsThatDifferStandSideBySide() {
        assertStandsBeside("AccountabilityTaken", "2005-10-09/2005-10-11", "2005-10-19~");
        assertStandsBeside("AmendOffered", "2005-10-23~/2006-01", "2005-10-23~/2005-12~");
        assertStandsBeside("LifeEventRecorded", "2006~", "2006~");
    }

    @Test
    void whatSheKeepsToHerselfAndWhatIsClinicalIsNotShownToHim() {
        assertThat(entries("DANA", entry -> true)).hasSizeGreaterThanOrEqualTo(ENTRIES);
        assertThat(entries("LENA", entry -> isOn("partner", entry))).hasSize(LENAS_OWN);
        assertThat(entries("LENA", entry -> isOn("clinical", entry))).isEmpty();
        assertThat(entries("AMOS", entry -> isOn("partner", entry))).hasSize(AMOS_OWN);
        assertThat(entries("AMOS", entry -> isOn("clinical", entry))).isEmpty();
        assertThat(entries("AMOS", entry -> true)).hasSizeGreaterThanOrEqualTo(JOINT);
    }

    @Test
    void whatWasToldIn2013IsAbsentAsKnownBefore() {
        assertThat(repair("knownOn=2012-12-31").path("parts")).isEmpty();
        assertThat(repair("knownOn=2013-01-31").path("parts")).hasSize(1);
    }

    @Test
    void theTimelineIsOrderedAndPagedWithoutAGapOrADouble() {
        List<JsonNode> whole = entries("DANA", entry -> true);
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
        assertThat(missing("LENA")).isNotEmpty().allMatch(toSay -> toSay.equals(demo.partner("Lena")));
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

    /** Another's account names the entry beside which it stands, and is nobody's but theirs. */
    private static void assertStandsBeside(String type, String occurred, String otherwise) {
        JsonNode own = entry(type, occurred);
        assertThat(own.path("statedBy").asString()).startsWith("partner:");
        assertThat(entries("DANA", entry -> entry.path("about").equals(own.path("entryId"))))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.path("type").asString()).isEqualTo("ClaimRecorded");
                    assertThat(claim.path("occurred").asString()).isEqualTo(otherwise);
                    assertThat(claim.path("statedBy").asString()).isEqualTo("third-party:column-writer");
                });
    }

    private static JsonNode entry(String type, String occurred) {
        List<JsonNode> found = entries(
                "DANA",
                entry -> entry.path("type").asString().equals(type)
                        && entry.path("occurred").asString("").equals(occurred));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static boolean isOn(String chart, JsonNode entry) {
        return entry.path("chart").asString().startsWith(chart);
    }

    private static List<JsonNode> entries(String who, Predicate<JsonNode> which) {
        return demo.as(who)
                .read(demo.couple() + "/timeline?limit=200")
                .path("entries")
                .valueStream()
                .filter(which)
                .toList();
    }

    private static String stage(String asOf) {
        return reading(asOf).path("stage").asString();
    }

    private static ListAssert<String> assertThatSigns(String asOf) {
        return assertThat(repair(asOf)
                .path("inForce")
                .valueStream()
                .map(sign -> sign.path("sign").asString())
                .toList());
    }

    /** The couple's one repair; each reading has it, whatever the couple's own stage. */
    private static JsonNode repair(String asOf) {
        JsonNode repairs = reading(asOf).path("repairs");
        assertThat(repairs).hasSize(1);
        return repairs.path(0);
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
