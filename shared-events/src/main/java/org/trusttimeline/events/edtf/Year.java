package org.trusttimeline.events.edtf;

import java.time.LocalDate;
import java.util.Locale;

/** {@code 2002}. */
record Year(int number) implements CalendarUnit {

    static Year parse(String text) {
        int number = Integer.parseInt(text, 0, 4, 10);
        if (number == 0) {
            throw new NotEdtf(text, "year 0000 does not exist");
        }
        return new Year(number);
    }

    @Override
    public LocalDate first() {
        return LocalDate.of(number, 1, 1);
    }

    @Override
    public LocalDate next() {
        return first().plusYears(1);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d", number);
    }
}
