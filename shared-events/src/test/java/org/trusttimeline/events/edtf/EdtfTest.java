package org.trusttimeline.events.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant RECORDED = Instant.parse("2026-10-07T08:09:10.123456Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2002",
                "0001",
                "9999",
                "2002~",
                "2002?",
                "2000-05",
                "2000-05~",
                "2000-05-29",
                "2000-02-29",
                "2005-10-23~",
                "2005-10-23?",
                "2005-21",
                "2005-24",
                "2005-22~",
                "2005-23?",
                "9999-24~",
                "2000-05-29T00:00:00",
                "2000-05-29T14:30:00",
                "2000-05-29T23:59:59Z",
                "2000-05-29T14:30:00+02:00",
                "2000-05-29T14:30:00-03:30",
                "2000-05-29T14:30:00+00:00",
                "2000-05-29T14:30:00+18:00",
                "2004/2005-06",
                "2004/2004",
                "1995~/2005~",
                "1995?/2005-21",
                "../2000-05-29",
                "2000/..",
                "2000~/..",
                "2000/",
                "/2000",
                "/2000-05?",
                "unknown"
            })
    void printsWhatItRead(String text) {
        Edtf date = Edtf.parse(text);

        assertThat(date).hasToString(text).isEqualTo(Edtf.parse(text)).hasSameHashCodeAs(Edtf.parse(text));
    }

    /** By the clock on the wall in Berlin; "always" and "recorded" are the bounds of what has none of its own. */
    @ParameterizedTest
    @CsvSource({
        "2002,                      2002-01-01T00:00:00,     2002-12-31T23:59:59.999",
        "2000-02,                   2000-02-01T00:00:00,     2000-02-29T23:59:59.999",
        "2000-05-29,                2000-05-29T00:00:00,     2000-05-29T23:59:59.999",
        "2000-05-29T14:30:00,       2000-05-29T14:30:00,     2000-05-29T14:30:00.999",
        "2000-05-29T14:30:00Z,      2000-05-29T16:30:00,     2000-05-29T16:30:00.999",
        "2000-05-29T14:30:00-03:30, 2000-05-29T20:00:00,     2000-05-29T20:00:00.999",
        "2005-21,                   2005-03-01T00:00:00,     2005-05-31T23:59:59.999",
        "2005-22,                   2005-06-01T00:00:00,     2005-08-31T23:59:59.999",
        "2005-23,                   2005-09-01T00:00:00,     2005-11-30T23:59:59.999",
        "2003-24,                   2003-12-01T00:00:00,     2004-02-29T23:59:59.999",
        "2005-10-23~,               2005-10-22T12:00:00,     2005-10-24T11:59:59.999",
        "2005-06~,                  2005-05-17T00:00:00,     2005-07-15T23:59:59.999",
        "2005-05~,                  2005-04-15T12:00:00,     2005-06-16T11:59:59.999",
        "2005-21~,                  2005-01-14T00:00:00,     2005-07-16T23:59:59.999",
        "2001~,                     2000-07-02T12:00:00,     2002-07-02T11:59:59.999",
        "2005-10-23?,               2005-10-23T00:00:00,     2005-10-23T23:59:59.999",
        "2004/2005-06,              2004-01-01T00:00:00,     2005-06-30T23:59:59.999",
        "1995~/2005~,               1994-07-02T12:00:00,     2006-07-02T11:59:59.999",
        "../2000-05-29,             always,                  2000-05-29T23:59:59.999",
        "/2000-05-29,               always,                  2000-05-29T23:59:59.999",
        "2000/..,                   2000-01-01T00:00:00,     recorded",
        "2000/,                     2000-01-01T00:00:00,     recorded",
        "unknown,                   always,                  recorded",
        "2026,                      2026-01-01T00:00:00,     recorded",
        "2026-10-07,                2026-10-07T00:00:00,     recorded",
        "2026-10-06~,               2026-10-05T12:00:00,     recorded",
        "2026-10-06,                2026-10-06T00:00:00,     2026-10-06T23:59:59.999",
        "2030,                      2030-01-01T00:00:00,     recorded",
    })
    void meansFromTheEarliestMomentToTheLatest(String text, String earliest, String latest) {
        Edtf date = Edtf.parse(text);

        assertThat(date.earliest(BERLIN)).isEqualTo(inBerlin(earliest));
        assertThat(date.latest(BERLIN, RECORDED)).isEqualTo(inBerlin(latest));
    }

    private static Instant inBerlin(String time) {
        return switch (time) {
            case "always" -> Edtf.BEFORE_ALL_DATES;
            case "recorded" -> RECORDED;
            default -> LocalDateTime.parse(time).atZone(BERLIN).toInstant();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "2000/.., true",
        "2000~/.., true",
        "2000/, false",
        "../2000, false",
        "2000/2001, false",
        "2000, false",
        "2000-05-29T14:30:00, false",
        "unknown, false"
    })
    void isOngoingOnlyWhereStated(String text, boolean ongoing) {
        assertThat(Edtf.parse(text).isOngoing()).isEqualTo(ongoing);
    }

    @ParameterizedTest
    @CsvSource({
        "1995~/2005~, 2005~",
        "/2000-05-29, 2000-05-29",
        "../2000-21, 2000-21",
        "2000/.., 2000/..",
        "2000/, 2000/",
        "2000?, 2000?",
        "2000-05-29T14:30:00, 2000-05-29T14:30:00",
        "unknown, unknown"
    })
    void endsWithADateOfItsOwnWhereItHasOne(String text, String end) {
        assertThat(Edtf.parse(text).end()).isEqualTo(Edtf.parse(end));
    }

    @ParameterizedTest
    @CsvSource({
        "1995~/2005~, 1995~",
        "2000-05-29/.., 2000-05-29",
        "2000-21/, 2000-21",
        "../2000, ../2000",
        "/2000, /2000",
        "2000?, 2000?",
        "2000-05-29T14:30:00, 2000-05-29T14:30:00",
        "unknown, unknown"
    })
    void startsWithADateOfItsOwnWhereItHasOne(String text, String start) {
        assertThat(Edtf.parse(text).start()).isEqualTo(Edtf.parse(start));
    }

    @ParameterizedTest
    @CsvSource({
        "1995~/2005~, true",
        "/2000, true",
        "2000/.., true",
        "2000/, false",
        "2000, false",
        "2000-05-29T14:30:00, false",
        "unknown, false"
    })
    void anEndIsStatedByAnIntervalThatSaysWhenOrThatItIsStillToCome(String text, boolean stated) {
        assertThat(Edtf.parse(text).isEndStated()).isEqualTo(stated);
    }

    @Test
    void unknownIsAWordOfItsOwn() {
        assertThat(Edtf.unknown()).isEqualTo(Edtf.parse("unknown")).hasToString("unknown");
    }

    @Test
    void beforeAllDatesIsBeforeTheEarliestOfThem() {
        ZoneId farthestEast = ZoneId.of("+18:00");

        assertThat(Edtf.BEFORE_ALL_DATES).isBefore(Edtf.parse("0001~").earliest(farthestEast));
        assertThat(Edtf.BEFORE_ALL_DATES.toEpochMilli()).isNegative();
    }

    @Test
    void printsLatinDigitsWhateverTheLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(Edtf.parse("2002-21/2003~")).hasToString("2002-21/2003~");
            assertThat(Edtf.parse("2000-05-29T14:30:00")).hasToString("2000-05-29T14:30:00");
        } finally {
            Locale.setDefault(before);
        }
    }
}
