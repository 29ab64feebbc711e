package org.trusttimeline.events.edtf;

import java.time.Instant;
import java.time.ZoneId;

/** {@code 2004/2005-06}, {@code 1995~/2005~}, {@code 2000/..}, {@code /2000}: from a start to an end, both included. */
record Interval(Edge from, Edge to) implements Edtf {
    private static final String RIGHT = "2000/.., /2000 or unknown";

    Interval {
        if (from instanceof Edge.Dateless && to instanceof Edge.Dateless) {
            throw new NotEdtf(from + "/" + to, "neither of its ends is a date", RIGHT);
        }
        if (from instanceof CalendarDate start && to instanceof CalendarDate end && endsBefore(start, end)) {
            throw new NotEdtf(from + "/" + to, "it ends before it starts");
        }
    }

    static Interval parse(String text) {
        int slash = text.indexOf('/');
        if (slash != text.lastIndexOf('/')) {
            throw new NotEdtf(text, "an interval has one slash");
        }
        if (text.indexOf('T') >= 0) {
            throw new NotEdtf(text, "the ends of an interval have no time of day");
        }
        return new Interval(Edge.parse(text.substring(0, slash)), Edge.parse(text.substring(slash + 1)));
    }

    /** Certainly: not where any moment of the end can come after any of the start. */
    private static boolean endsBefore(CalendarDate start, CalendarDate end) {
        return end.span().last().isBefore(start.span().first());
    }

    @Override
    public Instant earliest(ZoneId zone) {
        return from.earliest(zone);
    }

    @Override
    public Instant latest(ZoneId zone, Instant recordedAt) {
        return to.latest(zone, recordedAt);
    }

    @Override
    public boolean isOngoing() {
        return to == Edge.Dateless.OPEN;
    }

    @Override
    public boolean isEndStated() {
        return to != Edge.Dateless.UNKNOWN;
    }

    @Override
    public Edtf start() {
        return from instanceof CalendarDate date ? date : this;
    }

    @Override
    public Edtf end() {
        return to instanceof CalendarDate date ? date : this;
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
