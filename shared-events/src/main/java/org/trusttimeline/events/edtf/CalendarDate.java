package org.trusttimeline.events.edtf;

import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** A year, season, month or day and how sure it is: {@code 2000-05}, {@code 2005-10-23~}, {@code 2002?}. */
record CalendarDate(CalendarUnit unit, Qualifier qualifier) implements Edtf, Edge {
    private static final Pattern FORM = Pattern.compile("[0-9-]+[~?]?");

    static CalendarDate parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new NotEdtf(text, "a date is digits and dashes, with one ~ or ? behind them or none");
        }
        Qualifier qualifier = Qualifier.endOf(text);
        String unit = text.substring(0, text.length() - qualifier.sign().length());
        return new CalendarDate(CalendarUnit.parse(unit), qualifier);
    }

    Span span() {
        Span plain = Span.ofDays(unit.first(), unit.next());
        return qualifier == Qualifier.APPROXIMATE ? plain.widened() : plain;
    }

    @Override
    public Instant earliest(ZoneId zone) {
        return span().earliest(zone);
    }

    @Override
    public Instant latest(ZoneId zone, Instant recordedAt) {
        return span().latest(zone, recordedAt);
    }

    @Override
    public String toString() {
        return unit + qualifier.sign();
    }
}
