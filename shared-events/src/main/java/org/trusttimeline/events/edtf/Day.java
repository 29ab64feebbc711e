package org.trusttimeline.events.edtf;

import java.time.LocalDate;

/** {@code 2000-05-29}. */
record Day(LocalDate first) implements CalendarUnit {

    static Day parse(Month month, String text) {
        int number = Integer.parseInt(text, 8, 10, 10);
        if (!month.month().isValidDay(number)) {
            throw new NotEdtf(text, "day " + text + " does not exist");
        }
        return new Day(month.month().atDay(number));
    }

    @Override
    public LocalDate next() {
        return first.plusDays(1);
    }

    @Override
    public String toString() {
        return first.toString();
    }
}
