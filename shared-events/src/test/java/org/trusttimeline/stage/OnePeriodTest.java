package org.trusttimeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.stage.Cast.AFFAIR;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.BEN;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.events.AttuneEvent.NeedStated;
import org.trusttimeline.events.BreachFacts;
import org.trusttimeline.events.ConfidenceEvent.DisclosedInPrivate;
import org.trusttimeline.events.CorrectionEvent.EntryCorrected;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.period.Dates;
import org.trusttimeline.events.period.Period;
import org.trusttimeline.events.statement.Knower;
import org.trusttimeline.events.statement.Learned;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.stage.reading.AsOf;
import org.trusttimeline.stage.reading.CountedEntry;

/** From when to when things count: in the stage, and in what is counted of the record. All is recorded in January of 2020. */
class OnePeriodTest {

    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static Period period(Story story) {
        return period(story, ZoneOffset.UTC);
    }

    private static Period period(Story story, ZoneId zone) {
        return Dates.of(story.entries(), zone).period(story.entry("told"));
    }

    private static String day(Instant moment) {
        return Objects.requireNonNull(moment.toString()).substring(0, 10);
    }

    private static Story breach(String occurred) {
        return Story.of(ANN, BEN).affair(occurred).called("told");
    }

    private static Story knownBy(Story story, String who, String since) {
        return switch (who) {
            case "ann" -> story.learned(ANN, since);
            case "ben" -> story.learned(BEN, since);
            default -> story.learnedByTheRecord(since);
        };
    }

    private static boolean isCounted(Story story, AsOf asOf, ZoneId zone) {
        return CountedRecord.of(story.entries(), asOf, zone).entries().stream()
                .map(CountedEntry::entry)
                .anyMatch(story.entry("told")::equals);
    }

    @Test
    void aBreachIsOfTheDayOnWhichItWasFoundOutAtTheLatest() {
        Story story = Story.of(ANN, BEN)
                .learned(ANN, "2014-05-31")
                .affair("2014-01~/")
                .called("told");
        assertThat(story.trueOn("2014-05-31").repairs()).hasSize(1);
        assertThat(story.knownOn("2014-05-31").repairs()).hasSize(1);
        assertThat(story.trueOn("2013-12").repairs()).isEmpty();
        assertThat(day(period(story).from())).startsWith("2014-0");
    }

    @Test
    void aBreachOfAYearThatWasKnownInMayOpensItsRepairThen() {
        Story story = Story.of(ANN, BEN).learned(ANN, "2014-05-20").affair("2014");
        assertThat(story.trueOn("2014-07-01").repairs()).hasSize(1);
        assertThat(story.knownOn("2014-07-01").repairs()).hasSize(1);
        assertThat(story.trueOn("2014-05-19").repairs()).isEmpty();
    }

    @Test
    void aDisclosureOpensItsRepairWhenItWasToldAtTheLatest() {
        BreachFacts facts = new BreachFacts(
                AFFAIR, BreachKind.LIE, null, false, Edtf.parse("2013~"), List.of(ANN), List.of(BEN), null);
        Story story = Story.of(ANN, BEN)
                .inPrivate(BEN)
                .says(BEN, "2013-03-18", said -> new DisclosedInPrivate(said, facts))
                .called("told");
        assertThat(story.trueOn("2013-03-18").repairs()).hasSize(1);
        assertThat(story.trueOn("2013-03-17").repairs()).isEmpty();
        assertThat(story.repair().since().entry()).isEqualTo(story.cited("told"));
    }

    @Test
    void aCorrectedDateIsTheDateUntilTheCorrectionIsTakenBack() {
        Story story = breach("2005").corrects("told", "2015", "2016").called("correction");
        assertThat(story.trueOn("2006").repairs()).isEmpty();
        assertThat(isCounted(story, new AsOf(end("2006"), null), ZoneOffset.UTC))
                .isFalse();
        assertThat(story.trueOn("2015").repairs()).hasSize(1);

        story.inError("correction", "2017");
        assertThat(story.trueOn("2006").repairs()).hasSize(1);
        assertThat(day(period(story).from())).isEqualTo("2005-12-31");
    }

    @Test
    void theLatestCorrectionThatIsNotInErrorGoverns() {
        Story story = breach("2005")
                .corrects("told", "2010", "2016")
                .corrects("told", "2012", "2017")
                .called("second");
        assertThat(day(period(story).from())).isEqualTo("2012-12-31");
        assertThat(day(period(story.inError("second", "2018")).from())).isEqualTo("2010-12-31");
    }

    @Test
    void sinceWhenSomebodyKnewCanBeCorrected() {
        Story story =
                Story.of(ANN, BEN).learned(ANN, "2014-05-20").affair("2014").called("told");
        List<Learned> march = List.of(new Learned(new Knower(ANN), Edtf.parse("2014-03-02")));
        story.says(ANN, "2016", said -> new EntryCorrected(said, story.ref("told"), null, march, null, null))
                .called("correction");
        assertThat(day(period(story).from())).isEqualTo("2014-03-02");
        assertThat(story.knownOn("2015").repairs()).hasSize(1);
        assertThat(day(period(story.inError("correction", "2017")).from())).isEqualTo("2014-05-20");
    }

    @ParameterizedTest
    @CsvSource({
        "2005-10-09,            2005-10-09, 2005-10-09, 2005-10-09",
        "2005-10,               2005-10-01, 2005-10-31, 2005-10-31",
        "2005,                  2005-01-01, 2005-12-31, 2005-12-31",
        "2005-21,               2005-03-01, 2005-05-31, 2005-05-31",
        "2005?,                 2005-01-01, 2005-12-31, 2005-12-31",
        "2002/2005,             2002-01-01, 2002-12-31, 2005-12-31",
        "../2000-05-29,         2000-05-29, 2000-05-29, 2000-05-29",
        "/2000-05,              2000-05-01, 2000-05-31, 2000-05-31",
    })
    void aDateCountsFromTheLatestMomentThatItsBeginningCanMean(
            String date, String earliest, String from, String until) {
        Period period = period(breach(date));
        assertThat(day(period.from())).isEqualTo(from);
        assertThat(day(period.until())).isEqualTo(until);
        assertThat(day(period.earliest())).as("where legal terms run from").isEqualTo(earliest);
        assertThat(period.ongoing()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2005~, 2004-07, 2006-0[67]",
        "2005-10~, 2005-09-1[56], 2005-11-1[56]",
        "2005-10-09~, 2005-10-08, 2005-10-10"
    })
    void aboutWidensByHalfOfItsUnit(String date, String earliest, String from) {
        Period period = period(breach(date));
        assertThat(day(period.earliest())).matches(earliest + ".*");
        assertThat(day(period.from())).matches(from + ".*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2002/..", "2002-12/.."})
    void whatIsStillGoingOnHasNoEnd(String date) {
        Period period = period(breach(date));
        assertThat(day(period.from())).isEqualTo("2002-12-31");
        assertThat(period.ongoing()).isTrue();
        assertThat(period.until()).isEqualTo(Instant.MAX);
    }

    @Test
    void anUnknownDateCountsFromTheEarliestThatItWasKnownElseFromItsRecording() {
        Story never = breach("unknown");
        assertThat(period(never).from()).isEqualTo(never.entry("told").recordedAt());
        assertThat(period(never).undated()).isTrue();
        Story known = Story.of(ANN, BEN)
                .learned(ANN, "2014-05")
                .learnedByTheRecord("2014-04")
                .affair("unknown")
                .called("told");
        assertThat(day(period(known).from())).isEqualTo("2014-04-30");
        assertThat(day(period(known).earliest())).isEqualTo("2014-04-30");
        assertThat(known.trueOn("2014-04").repairs()).hasSize(1);
        assertThat(known.trueOn("2014-03").repairs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ann, ann, 2014-05-20, whom it is to say",
        "ben, ann, 2014-12-31, an account of another",
        "ben, ben, 2014-12-31, by whom it was caused",
        "ann, ben, 2014-12-31, by whom it was caused",
        "ann, everyone, 2014-05-20, of everyone",
        "ben, everyone, 2014-12-31, of everyone by whom it was caused",
    })
    void sinceWhenAPartnerKnewIsTheirsToSayAndNeverCountsOfWhoeverCausedIt(
            String teller, String knower, String from, String why) {
        Story story =
                Story.of(ANN, BEN).toldBy(teller.equals("ann") ? ANN : BEN).signedIn();
        knownBy(story, knower, "2014-05-20").affair("2014").called("told");
        assertThat(day(period(story).from())).as(why).isEqualTo(from);
    }

    @Test
    void whatACorrectionByAnotherSaysOfAPartnersKnowledgeMovesNothing() {
        Story story = Story.of(ANN, BEN).signedIn().affair("2014").called("told");
        List<Learned> march = List.of(new Learned(new Knower(ANN), Edtf.parse("2014-03-02")));
        story.signedIn()
                .says(BEN, "2016", said -> new EntryCorrected(said, story.ref("told"), null, march, null, null));
        assertThat(day(period(story).from())).isEqualTo("2014-12-31");
    }

    @Test
    void nothingIsLaterThanItsRecording() {
        Story story = breach("2019/2020");
        assertThat(period(breach("2020")).from()).isEqualTo(story.entry("told").recordedAt());
        assertThat(period(story).until()).isEqualTo(story.entry("told").recordedAt());
    }

    @Test
    void equalMomentsGoInTheOrderOfTheirRecording() {
        Story story = Story.of(ANN, BEN)
                .says(ANN, "2014", NeedStated::new)
                .called("one")
                .says(BEN, "2014-12", NeedStated::new)
                .called("other");
        assertThat(CountedRecord.of(story.entries(), AsOf.now(), ZoneOffset.UTC).entries().stream()
                        .map(CountedEntry::entry))
                .endsWith(story.entry("one"), story.entry("other"));
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific/Auckland, 2014-05-30T11:59:59Z, false", "Pacific/Auckland, 2014-05-31T11:59:59.999Z, true",
        "America/New_York, 2014-05-31T23:59:59Z, false", "America/New_York, 2014-06-01T03:59:59.999Z, true",
    })
    void aDayEndsInTheZoneOfThePractice(String zone, Instant now, boolean isThere) {
        Story story = breach("2014-05-31");
        assertThat(isCounted(story, new AsOf(now, null), ZoneId.of(zone)))
                .as("trueOn")
                .isEqualTo(isThere);
        assertThat(isCounted(story, new AsOf(null, now), ZoneId.of(zone)))
                .as("knownOn")
                .isEqualTo(isThere);
    }

    @Test
    void aDayBeginsInTheZoneOfThePractice() {
        assertThat(period(breach("2014-05-31"), AUCKLAND).earliest()).isEqualTo("2014-05-30T12:00:00Z");
        assertThat(period(breach("2014-05-31"), NEW_YORK).earliest()).isEqualTo("2014-05-31T04:00:00Z");
    }

    @Test
    void whatSomebodyWhoDidNotCauseItKnewLaterIsNotKnownBefore() {
        Story story = Story.of(ANN, BEN)
                .learned(ANN, "2016-02")
                .learned(BEN, "2005")
                .affair("2005-10-09")
                .called("told");
        assertThat(story.trueOn("2006").repairs()).hasSize(1);
        assertThat(story.knownOn("2016-01-31").repairs()).isEmpty();
        assertThat(story.knownOn("2016-02").repairs()).hasSize(1);
    }

    private static Instant end(String day) {
        return Edtf.parse(day).latest(ZoneOffset.UTC, Instant.MAX);
    }
}
