package org.trusttimeline.events.edtf;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** A unit of the calendar that a date can name: from a first day to the day before the next unit. */
sealed interface CalendarUnit permits Year, Season, Month, Day {
    /** A year, then perhaps a month or season, then perhaps a day. */
    Pattern FORM = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    LocalDate first();

    LocalDate next();

    static CalendarUnit parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new NotEdtf(text, "it is no year, month, season or day in digits");
        }
        Year year = Year.parse(text);
        return switch (text.length()) {
            case 4 -> year;
            case 7 -> Season.parse(year, text).orElseGet(() -> Month.parse(year, text));
            default -> Day.parse(Month.parse(year, text), text);
        };
    }
}
