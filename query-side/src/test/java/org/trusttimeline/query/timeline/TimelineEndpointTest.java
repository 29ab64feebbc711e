package org.trusttimeline.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trusttimeline.query.Answered;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.QuerySideTest;
import tools.jackson.databind.JsonNode;

class TimelineEndpointTest extends QuerySideTest {

    private final List<String> newestFirst =
            List.of("12", "11", "10", "9", "8", "7", "6", "5", "4", "3", "0", "2", "1");

    @Test
    void theNewestOccurrenceComesFirst() {
        Couple couple = couple().story();
        told(couple);
        Answered answered = get(CLINICIAN, path(couple, "/timeline"));

        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.each("entries", "position")).isEqualTo(newestFirst);
        assertThat(answered.body().path("relationship").asString())
                .isEqualTo(couple.id().toString());
        assertThat(answered.body().path("note").asString()).isEqualTo("a reading of statements, not a finding");
        assertThat(answered.body().has("next")).isFalse();
    }

    @Test
    void orTheOldest() {
        Couple couple = couple().story();
        told(couple);

        assertThat(get(CLINICIAN, path(couple, "/timeline?order=oldest")).each("entries", "position"))
                .isEqualTo(newestFirst.reversed());
    }

    @Test
    void anAnswerCarriesThePositionOfTheChartAndIsKeptByNobody() {
        Couple couple = couple().story();
        told(couple);
        Answered answered = get(partner(couple.ann), path(couple, "/timeline"));

        assertThat(answered.header("ETag")).isEqualTo("\"12\"");
        assertThat(answered.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answered.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void anEntryShowsWhoSaidWhatWhenAndItsOwnMembersBeside() {
        Couple couple = couple();
        couple.opened();
        couple.breach();
        told(couple);
        JsonNode breach = get(partner(couple.ben), path(couple, "/timeline"))
                .body()
                .path("entries")
                .path(1);

        assertThat(breach.propertyNames())
                .containsExactly(
                        "entryId",
                        "chart",
                        "type",
                        "position",
                        "statedBy",
                        "occurred",
                        "learned",
                        "recordedAt",
                        "recordedBy",
                        "role",
                        "source",
                        "topic",
                        "evidence",
                        "narrative",
                        "breachId",
                        "kind",
                        "named",
                        "pattern",
                        "harmed",
                        "causedBy");
        assertThat(breach.path("type").asString()).isEqualTo("BreachRecorded");
        assertThat(breach.path("statedBy").asString()).isEqualTo("partner:" + couple.ann);
        assertThat(breach.path("occurred").asString()).isEqualTo("2005-10-09");
        assertThat(breach.path("learned").path(0).path("since").asString()).isEqualTo("2005-12~");
        assertThat(breach.path("narrative").asString()).isEqualTo("plain words 1");
        assertThat(breach.path("harmed").path(0).asString()).isEqualTo(couple.ann.toString());
    }

    /** Of the breach the record learned around December of 2005; the rest is of the day on which it is recorded. */
    @Test
    void whoAsksForADayIsShownWhatHadComeAboutAndWasKnownByThen() {
        Couple couple = couple();
        couple.opened();
        couple.breach();
        couple.offers();
        told(couple);

        assertThat(typesOn(couple, "trueOn=2005-10-08")).isEmpty();
        assertThat(typesOn(couple, "trueOn=2005-10-09")).containsExactly("BreachRecorded");
        assertThat(typesOn(couple, "knownOn=2005-12-01")).isEmpty();
        assertThat(typesOn(couple, "knownOn=2006-02-01")).containsExactly("BreachRecorded");
        assertThat(typesOn(couple, "trueOn=2005-10-09&knownOn=2005-12-01")).isEmpty();
    }

    private List<String> typesOn(Couple couple, String day) {
        return get(partner(couple.ben), path(couple, "/timeline?" + day))
                .body()
                .path("entries")
                .valueStream()
                .map(entry -> entry.path("type").asString())
                .toList();
    }

    @Test
    void aTextWhoseKeyIsGoneIsMarkedAndNothingElseIsMissing() {
        Couple couple = couple();
        couple.opened();
        couple.breach();
        couple.offers();
        told(couple);
        ledger.erase("partner:" + couple.ben);
        JsonNode entries =
                get(partner(couple.ann), path(couple, "/timeline")).body().path("entries");

        assertThat(entries.path(0).path("type").asString()).isEqualTo("AmendOffered");
        assertThat(entries.path(0).path("erased").asBoolean()).isTrue();
        assertThat(entries.path(0).has("narrative")).isFalse();
        assertThat(entries.path(0).has("terms")).isFalse();
        assertThat(entries.path(0).path("kind").asString()).isEqualTo("THERAPY");
        assertThat(entries.path(1).path("partners").path(0).path("name").asString())
                .isEqualTo("Ann");
        assertThat(entries.path(1).path("partners").path(1).has("name")).isFalse();
        assertThat(entries.path(1).path("partners").path(1).path("erased").asBoolean())
                .isTrue();
        assertThat(entries.path(2).has("erased")).isFalse();
    }

    @Test
    void pageByPageEverythingIsShownOnce() {
        Couple couple = longRecord();

        for (String order : List.of("newest", "oldest")) {
            List<String> pages = pageThrough(couple, order, 37);
            List<String> whole = whole(couple, order);
            assertThat(pages).hasSize(451).isEqualTo(whole);
        }
        assertThat(whole(couple, "oldest").reversed()).isEqualTo(whole(couple, "newest"));
    }

    @Test
    void whatArrivesMeanwhileShiftsNothing() {
        Couple couple = longRecord();
        List<String> before = whole(couple, "newest");
        List<String> pages = new ArrayList<>();
        String next = "";
        do {
            Answered page = get(CLINICIAN, path(couple, "/timeline?limit=60" + next));
            pages.addAll(page.each("entries", "position"));
            next = next(page);
            told(couple, couple.impact("1951"), couple.impact("1985"), couple.impact(null));
        } while (!next.isEmpty());

        assertThat(pages).containsSubsequence(before).doesNotHaveDuplicates();
    }

    @Test
    void theLastPageHasNoNextEvenWhenItIsFull() {
        Couple couple = couple().story();
        told(couple);

        assertThat(get(CLINICIAN, path(couple, "/timeline?limit=13")).body().has("next"))
                .isFalse();
        assertThat(get(CLINICIAN, path(couple, "/timeline?limit=12")).body().has("next"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, bad-parameter, limit",
        "limit=201, bad-parameter, limit",
        "limit=-1, bad-parameter, limit",
        "limit=many, bad-parameter, limit",
        "limit=99999999999, bad-parameter, limit",
        "limit=5&limit=6, bad-parameter, limit",
        "order=NEWEST, bad-parameter, order",
        "order=, bad-parameter, order",
        "cursor=!!!, bad-parameter, cursor",
        "cursor=, bad-parameter, cursor",
        "cursor=MSAy, bad-parameter, cursor",
        "since=2005, unknown-parameter, since",
        "knownOn=2005/2006, bad-parameter, knownOn",
        "Limit=5, unknown-parameter, Limit"
    })
    void aFaultInTheQueryIsNamed(String query, String problem, String parameter) {
        Couple couple = couple();
        couple.opened();
        told(couple);
        Answered answered = get(CLINICIAN, path(couple, "/timeline?" + query));

        assertThat(answered.status()).isEqualTo(400);
        assertThat(answered.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answered.problem()).isEqualTo("/problems/" + problem);
        assertThat(answered.body().path("parameter").asString()).isEqualTo(parameter);
    }

    private Couple longRecord() {
        Couple couple = couple();
        couple.opened();
        List<Integer> years = new ArrayList<>(
                IntStream.range(0, 450).mapToObj(n -> 1950 + n % 50).toList());
        Collections.reverse(years);
        years.forEach(year -> couple.impact(Integer.toString(year)));
        told(couple);
        return couple;
    }

    private List<String> whole(Couple couple, String order) {
        return pageThrough(couple, order, 200);
    }

    private List<String> pageThrough(Couple couple, String order, int limit) {
        List<String> pages = new ArrayList<>();
        String next = "";
        do {
            Answered page = get(CLINICIAN, path(couple, "/timeline?order=" + order + "&limit=" + limit + next));
            pages.addAll(page.each("entries", "position"));
            next = next(page);
        } while (!next.isEmpty());
        return pages;
    }

    private static String next(Answered page) {
        return page.body().has("next") ? "&cursor=" + page.body().path("next").asString() : "";
    }

    @Test
    void aCursorLeadsOnInItsOwnQueryAlone() {
        Couple couple = couple().story();
        told(couple);
        String next = get(CLINICIAN, path(couple, "/timeline?limit=2&order=oldest"))
                .body()
                .path("next")
                .asString();
        assertThat(get(CLINICIAN, path(couple, "/timeline?limit=3&order=oldest&cursor=" + next))
                        .status())
                .isEqualTo(200);
        for (String other : List.of("", "&order=newest", "&order=oldest&chart=joint")) {
            Answered refused = get(CLINICIAN, path(couple, "/timeline?limit=2" + other + "&cursor=" + next));
            assertThat(refused.problem()).as(other).isEqualTo("/problems/bad-parameter");
            assertThat(refused.body().path("parameter").asString()).isEqualTo("cursor");
        }
    }
}
