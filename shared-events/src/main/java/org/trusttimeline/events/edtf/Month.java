package org.trusttimeline.events.edtf;

import java.time.LocalDate;
import java.time.YearMonth;

/** {@code 2000-05}. */
record Month(YearMonth month) implements CalendarUnit {

    static Month parse(Year year, String text) {
        int number = Integer.parseInt(text, 5, 7, 10);
        if (number < 1 || number > 12) {
            throw new NotEdtf(text, "month " + text.substring(5, 7) + " does not exist");
        }
        return new Month(YearMonth.of(year.number(), number));
    }

    @Override
    public LocalDate first() {
        return month.atDay(1);
    }

    @Override
    public LocalDate next() {
        return first().plusMonths(1);
    }

    @Override
    public String toString() {
        return month.toString();
    }
}
