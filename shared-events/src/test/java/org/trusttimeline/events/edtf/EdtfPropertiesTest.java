package org.trusttimeline.events.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class EdtfPropertiesTest {
    /** Later than every date of the samples. */
    private static final Instant MUCH_LATER = Instant.parse("+20000-01-01T00:00:00Z");

    @Test
    void printingReadsBack() {
        Property.forAll(samples -> {
            String text = samples.date();
            Edtf date = Edtf.parse(text);

            assertThat(date.toString()).isEqualTo(text);
            assertThat(Edtf.parse(date.toString())).isEqualTo(date);
        });
    }

    @Test
    void aTextIsADateOrIsRefusedAsNone() {
        Property.forAll(samples -> {
            readsOrRefuses(samples.garbage());
            readsOrRefuses(samples.spoiledDate());
        });
    }

    private static void readsOrRefuses(String text) {
        Edtf date;
        try {
            date = Edtf.parse(text);
        } catch (NotEdtf refused) {
            assertThat(refused).hasMessageContaining("is not a date").hasMessageContaining("; write 2");
            return;
        }
        assertThat(date.toString()).isEqualTo(text);
    }

    @Test
    void theEarliestIsNotAfterTheLatest() {
        Property.forAll(samples -> {
            Edtf date = Edtf.parse(samples.date());
            ZoneId zone = samples.zone();

            assertThat(date.earliest(zone)).as(date + " in " + zone).isBeforeOrEqualTo(date.latest(zone, MUCH_LATER));
        });
    }

    @Test
    void theLatestIsThatOfTheUnrecordedDateOrItsRecordingWhicheverIsSooner() {
        Property.forAll(samples -> {
            Edtf date = Edtf.parse(samples.date());
            ZoneId zone = samples.zone();
            Instant recordedAt = samples.moment(zone);
            Instant latest = date.latest(zone, recordedAt);
            Instant unbounded = date.latest(zone, MUCH_LATER);

            assertThat(latest).as(date + " in " + zone).isEqualTo(min(unbounded, recordedAt));
            if (!date.earliest(zone).isAfter(recordedAt)) {
                assertThat(latest).as(date + " in " + zone).isBetween(date.earliest(zone), recordedAt);
            }
        });
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    @Test
    void aMomentLiesWithinItsSecondAndDayAndMonthAndSeasonAndYear() {
        Property.forAll(samples -> {
            ZoneId zone = samples.zone();
            Instant moment = samples.moment(zone).truncatedTo(ChronoUnit.MILLIS);
            LocalDate day = LocalDate.ofInstant(moment, zone);
            String second = moment.truncatedTo(ChronoUnit.SECONDS).toString();

            assertContains(zone, Edtf.parse(second), moment, moment);
            assertContains(zone, Edtf.parse(day.toString()), moment, moment);
            assertContains(zone, Edtf.parse(day.toString().substring(0, 7)), moment, moment);
            assertContains(zone, Edtf.parse(season(day)), moment, moment);
            assertContains(zone, Edtf.parse(day.toString().substring(0, 4)), moment, moment);
        });
    }

    /** The winter a January falls in is that of the year before. */
    private static String season(LocalDate day) {
        LocalDate start = day.minusMonths(day.getMonthValue() % 3);
        return "%04d-%d".formatted(start.getYear(), 20 + start.getMonthValue() / 3);
    }

    @Test
    void aWiderDateContainsANarrower() {
        Property.forAll(samples -> {
            ZoneId zone = samples.zone();
            Edtf day = Edtf.parse(samples.day().toString());
            Edtf month = Edtf.parse(day.toString().substring(0, 7));
            Edtf year = Edtf.parse(day.toString().substring(0, 4));

            assertContains(zone, month, day);
            assertContains(zone, year, month);
            assertContains(zone, Edtf.parse(day + "/" + day), day);
            assertContains(zone, Edtf.parse(day + "/.."), day);
            assertContains(zone, Edtf.parse("/" + day), day);
            assertContains(zone, Edtf.unknown(), year);
        });
    }

    @Test
    void anApproximateDateContainsThePlainDateAndAnUncertainOneIsAsWide() {
        Property.forAll(samples -> {
            ZoneId zone = samples.zone();
            Edtf plain = Edtf.parse(samples.unit());
            Edtf approximate = Edtf.parse(plain + "~");
            Edtf uncertain = Edtf.parse(plain + "?");

            assertContains(zone, approximate, plain);
            assertContains(zone, uncertain, plain);
            assertContains(zone, plain, uncertain);
        });
    }

    @Test
    void anApproximateDateIsTwiceAsLongAndHasTheSameMiddle() {
        Property.forAll(samples -> {
            Edtf plain = Edtf.parse(samples.unit());
            Edtf approximate = Edtf.parse(plain + "~");
            Function<Edtf, Instant> first = date -> date.earliest(ZoneOffset.UTC);
            Function<Edtf, Instant> next =
                    date -> date.latest(ZoneOffset.UTC, MUCH_LATER).plusMillis(1);
            Duration half =
                    Duration.between(first.apply(plain), next.apply(plain)).dividedBy(2);

            assertThat(first.apply(approximate))
                    .as(plain.toString())
                    .isEqualTo(first.apply(plain).minus(half));
            assertThat(next.apply(approximate))
                    .as(plain.toString())
                    .isEqualTo(next.apply(plain).plus(half));
        });
    }

    @Test
    void anIntervalIsFromTheEarliestOfItsStartToTheLatestOfItsEnd() {
        Property.forAll(samples -> {
            ZoneId zone = samples.zone();
            Edtf interval = Edtf.parse(samples.interval());
            String start = interval.toString().split("/", -1)[0];
            boolean begins = !start.isEmpty() && !start.equals("..");

            assertThat(interval.latest(zone, MUCH_LATER))
                    .isEqualTo(interval.end().latest(zone, MUCH_LATER));
            assertThat(interval.earliest(zone))
                    .isEqualTo(begins ? Edtf.parse(start).earliest(zone) : Edtf.BEFORE_ALL_DATES);
        });
    }

    @Test
    void aClockThatIsAheadIsAsMuchEarlier() {
        Property.forAll(samples -> {
            Edtf date = Edtf.parse(samples.calendarDate());
            int hours = samples.random().nextInt(-18, 19);
            ZoneOffset ahead = ZoneOffset.ofHours(hours);
            Duration shift = Duration.ofHours(hours);

            assertThat(date.earliest(ahead))
                    .isEqualTo(date.earliest(ZoneOffset.UTC).minus(shift));
            assertThat(date.latest(ahead, MUCH_LATER))
                    .isEqualTo(date.latest(ZoneOffset.UTC, MUCH_LATER).minus(shift));
        });
    }

    @Test
    void aTimeWithAnOffsetIsTheSameInEveryZone() {
        Property.forAll(samples -> {
            Edtf date = Edtf.parse(samples.day() + "T14:30:00+02:00");
            ZoneId zone = samples.zone();

            assertThat(date.earliest(zone)).isEqualTo(date.earliest(ZoneOffset.UTC));
            assertThat(date.latest(zone, MUCH_LATER)).isEqualTo(date.latest(ZoneOffset.UTC, MUCH_LATER));
        });
    }

    @Test
    void aBrokenPropertyNamesItsSeed() {
        assertThatThrownBy(() ->
                        Property.forAll(samples -> assertThat(samples.day()).isNull()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("sample 0 of seed ");
    }

    private static void assertContains(ZoneId zone, Edtf wide, Edtf narrow) {
        assertContains(zone, wide, narrow.earliest(zone), narrow.latest(zone, MUCH_LATER));
    }

    private static void assertContains(ZoneId zone, Edtf wide, Instant first, Instant last) {
        assertThat(wide.earliest(zone)).as("earliest of %s in %s", wide, zone).isBeforeOrEqualTo(first);
        assertThat(wide.latest(zone, MUCH_LATER))
                .as("latest of %s in %s", wide, zone)
                .isAfterOrEqualTo(last);
    }
}
