package org.trusttimeline.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.events.CareEvent.ObservationRecorded;
import org.trusttimeline.events.ConfidenceEvent.JournalKept;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.query.Answered;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.QuerySideTest;

/** A timeline is the merge of the charts that the caller may read. */
class SeveralChartsTimelineTest extends QuerySideTest {

    private static final int YEARS = 160;

    private Couple couple;

    @BeforeEach
    void aLongRecordOnEveryChart() {
        couple = couple();
        couple.opened();
        IntStream.range(0, YEARS).map(n -> n * 7 % YEARS).forEach(n -> {
            String year = Integer.toString(1800 + n);
            couple.impact(year);
            journal(couple.ann, year);
            journal(couple.ben, year);
            couple.says(couple.clinical(), new Speaker.Clinician(Couple.REED), year, ObservationRecorded::new);
        });
        told(couple);
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", "oldest"})
    void pageByPageEveryEntryOfEveryChartIsShownOnceAndInOrder(String order) {
        List<String> pages = pageThrough(CLINICIAN, order, 37, "occurred");
        List<String> years = pages.stream().filter(year -> !year.isEmpty()).toList();
        assertThat(years).hasSize(4 * YEARS);
        assertThat(order.equals("oldest") ? years : years.reversed()).isSorted();
        assertThat(pageThrough(CLINICIAN, order, 37, "entryId"))
                .doesNotHaveDuplicates()
                .isEqualTo(pageThrough(CLINICIAN, order, 200, "entryId"));
    }

    @Test
    void aPartnersPagesHoldTheirTwoChartsAlone() {
        assertThat(pageThrough(partner(couple.ann), "newest", 23, "entryId"))
                .hasSize(1 + 2 * YEARS)
                .doesNotHaveDuplicates();
    }

    @Test
    void oneChartCanBeAskedFor() {
        for (Chart chart : List.of(couple.chart, couple.chartOf(couple.ben), couple.clinical())) {
            Answered answered = get(CLINICIAN, path(couple, "/timeline?limit=5&chart=" + chart.name()));
            assertThat(answered.each("entries", "chart")).containsOnly(chart.name());
            assertThat(answered.header("ETag")).matches("\"\\d+\"");
        }
    }

    @Test
    void ofAChartOneMayNotReadTheSameIsSaidAsOfOneThatNobodyHas() {
        String unheardOf = refused("nonsense");
        for (String chart : List.of(
                "clinical", "notes", "partner:" + couple.ben, "partner:6f2d3a52-0000-4000-8000-000000000001", "")) {
            assertThat(refused(chart)).as(chart).isEqualTo(unheardOf);
        }
        assertThat(unheardOf).contains("/problems/bad-parameter");
    }

    @Test
    void aChartWithoutEntriesIsEmptyToWhoeverMayReadIt() {
        Couple young = couple();
        young.opened();
        told(young);
        Answered answered = get(partner(young.ann), path(young, "/timeline?chart=partner:" + young.ann));
        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.body().path("entries").size()).isZero();
        assertThat(answered.header("ETag")).isEqualTo("\"-\"");
    }

    private String refused(String chart) {
        Answered answered = get(partner(couple.ann), path(couple, "/timeline?chart=" + chart));
        assertThat(answered.status()).isEqualTo(400);
        return answered.text();
    }

    private void journal(PartnerId partner, String year) {
        couple.says(couple.chartOf(partner), new Speaker.Partner(partner), year, JournalKept::new);
    }

    private List<String> pageThrough(Caller caller, String order, int limit, String member) {
        List<String> pages = new ArrayList<>();
        String next = "";
        do {
            Answered page = get(caller, path(couple, "/timeline?order=" + order + "&limit=" + limit + next));
            pages.addAll(page.each("entries", member));
            next = page.body().has("next")
                    ? "&cursor=" + page.body().path("next").asString()
                    : "";
        } while (!next.isEmpty());
        return pages;
    }
}
