package org.trusttimeline.events.edtf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code 2005-21}: three months. Winter reaches into the next year. */
record Season(Year year, Name name) implements CalendarUnit {

    /** Reads a season where one is named, and nothing where a month is. */
    static Optional<CalendarUnit> parse(Year year, String text) {
        return Stream.of(Name.values())
                .filter(name -> text.endsWith(name.code))
                .findFirst()
                .map(name -> new Season(year, name));
    }

    @Override
    public LocalDate first() {
        return LocalDate.of(year.number(), name.firstMonth, 1);
    }

    @Override
    public LocalDate next() {
        return first().plusMonths(3);
    }

    @Override
    public String toString() {
        return year + name.code;
    }

    /** As north of the equator: 21 to 24 of EDTF level 1 say no hemisphere. */
    enum Name {
        SPRING("-21", 3),
        SUMMER("-22", 6),
        AUTUMN("-23", 9),
        WINTER("-24", 12);

        private final String code;
        private final int firstMonth;

        Name(String code, int firstMonth) {
            this.code = code;
            this.firstMonth = firstMonth;
        }
    }
}
