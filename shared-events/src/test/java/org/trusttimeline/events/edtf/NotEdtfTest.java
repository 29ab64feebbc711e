package org.trusttimeline.events.edtf;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotEdtfTest {

    @Test
    void quotesTheTextAndNamesTheFaultAndShowsARightForm() {
        assertThat(refusalOf("2005-13"))
                .isEqualTo("\"2005-13\" is not a date: month 13 does not exist; "
                        + "write 2005-10, 2005-10-23~ or 1995~/2005~");
        assertThat(refusalOf("2000-05-29T14:30"))
                .isEqualTo("\"2000-05-29T14:30\" is not a date: its time of day is not one from 00:00:00 to 23:59:59; "
                        + "write 2000-05-29T14:30:00, 2000-05-29T14:30:00Z or 2000-05-29T14:30:00+02:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2005-00              | month 00 does not exist",
                "2005-20              | month 20 does not exist",
                "2005-25              | month 25 does not exist",
                "2005-21-01           | month 21 does not exist",
                "2001-02-29           | day 2001-02-29 does not exist",
                "1900-02-29           | day 1900-02-29 does not exist",
                "2001-04-31           | day 2001-04-31 does not exist",
                "2001-04-00           | day 2001-04-00 does not exist",
                "0000                 | year 0000 does not exist",
                "0000-05-29T14:30:00  | year 0000 does not exist",
                "0000/2000            | year 0000 does not exist",
                "2004/2005-13         | \"2005-13\" is not a date: month 13 does not exist",
                "2004/2005-02-30~     | day 2005-02-30 does not exist",
                "200                  | no year, month, season or day",
                "02000                | no year, month, season or day",
                "2000-5               | no year, month, season or day",
                "2000-05-             | no year, month, season or day",
                "200005               | no year, month, season or day",
                "20000529             | no year, month, season or day",
                "-0044                | no year, month, season or day",
                "2000?-05             | digits and dashes",
                "2000~~               | digits and dashes",
                "2000~?               | \"2000~?\" is not a date: a date is digits and dashes",
                "~2000                | digits and dashes",
                "~                    | digits and dashes",
                "..                   | digits and dashes",
                "2000..2001           | digits and dashes",
                "2000...              | digits and dashes",
                "14:30:00             | digits and dashes",
                "2000%                | \"%\" has no place in it",
                "200X                 | \"X\" has no place in it",
                "Y17e7                | \"Y\" has no place in it",
                "Unknown              | \"U\" has no place in it",
                "unknown/2000         | \"u\" has no place in it",
                "29.5.2000 um 8       | \" \" has no place in it",
                "2000–05              | \"–\" has no place in it",
                "٢٠٠٠                 | \"٢\" has no place in it",
                "[2000]               | \"[\" has no place in it",
                "2000-05-29t14:30:00  | \"t\" has no place in it",
            })
    void refusesWhatIsNoDate(String text, String fault) {
        assertThat(refusalOf(text)).contains(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2000-05-29T24:00:00       | its time of day",
                "2000-05-29T14:60:00       | its time of day",
                "2000-05-29T23:59:60       | its time of day",
                "2000-05-29T14             | its time of day",
                "2000-05-29T14:30Z         | its time of day",
                "2000-05-29T               | its time of day",
                "2000-05T14:30:00          | needs a whole day",
                "2000-21T14:30:00          | needs a whole day",
                "2000-05-29~T14:30:00      | needs a whole day",
                "2000-05-29T14:30:00~      | \"~\" behind the time",
                "2000-05-29T14:30:00?      | \"?\" behind the time",
                "2000-05-29T14:30:00.5     | \".5\" behind the time",
                "2000-05-29T14:30:00ZZ     | \"ZZ\" behind the time",
                "2000-05-29T14:30:00+2     | \"+2\" behind the time",
                "2000-05-29T14:30:00+0200  | \"+0200\" behind the time",
                "2000-05-29T14:30:00-00:00 | \"-00:00\" behind the time",
                "2000-05-29T14:30:00+18:01 | \"+18:01\" behind the time",
                "2000-05-29T14:30:00+19:00 | \"+19:00\" behind the time",
                "2000-05-29T14:30:00+02:60 | \"+02:60\" behind the time",
                "2001-02-29T14:30:00       | day 2001-02-29 does not exist",
            })
    void refusesWhatIsNoTime(String text, String fault) {
        assertThat(refusalOf(text)).contains(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../..                          | neither of its ends is a date",
                "/                              | neither of its ends is a date",
                "../                            | neither of its ends is a date",
                "/..                            | neither of its ends is a date",
                "2000//2001                     | one slash",
                "2000/2001/2002                 | one slash",
                "2000-05-29T14:30:00/2001       | have no time of day",
                "2000/2000-05-29T14:30:00       | have no time of day",
                "2001/2000                      | it ends before it starts",
                "2000-05-29/2000-05-28          | it ends before it starts",
                "2000-05-30~/2000-05-28~        | it ends before it starts",
                "2003~/2001~                    | it ends before it starts",
                "2005-24/2005-11                | it ends before it starts",
                "2000?/1999?                    | it ends before it starts",
            })
    void refusesWhatIsNoInterval(String text, String fault) {
        assertThat(refusalOf(text)).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2000-05-29/2000", "2000-05-29/2000-05", "2000-05-29/2000-05-28~", "2000~/1999", "2002~/2001~"})
    void acceptsAnIntervalThatMayEndAfterItsStart(String text) {
        assertThat(Edtf.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void refusesBlanks(String text) {
        assertThat(refusalOf(text)).contains("it is blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {" 2000", "2000 ", "2000\n", "2000 / 2001"})
    void refusesBlanksAroundADate(String text) {
        assertThat(refusalOf(text)).contains("has no place in it");
    }

    @Test
    void refusesMoreThan64CharactersAndQuotesOnlyTheFirstOfThem() {
        assertThat(refusalOf("2".repeat(64))).doesNotContain("characters");
        assertThat(refusalOf("2".repeat(65)))
                .startsWith("\"" + "2".repeat(64) + "…\" is not a date: it has 65 characters, more than 64");
        assertThat(refusalOf("2".repeat(1_000_000))).hasSizeLessThan(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000\r\nINFO forged", "2000\u001b[31m", "2000\u2028x", "2000\u202e", "2000\ud800"})
    void theMessageIsOneLineOfPrintableCharacters(String text) {
        assertThat(refusalOf(text))
                .doesNotContainPattern("[\\p{C}\\p{Zl}\\p{Zp}]")
                .contains("\uFFFD");
    }

    private static String refusalOf(String text) {
        NotEdtf refused = catchThrowableOfType(NotEdtf.class, () -> Edtf.parse(text));
        assertThat(refused).as(text).isNotNull();
        return requireNonNull(refused.getMessage());
    }
}
