package org.trusttimeline.events.edtf;

import java.time.Instant;
import java.time.ZoneId;

/** One end of an interval: a date, or the sign that there is none. EDTF gives the ends of an interval no time of day. */
sealed interface Edge permits CalendarDate, Edge.Dateless {

    Instant earliest(ZoneId zone);

    Instant latest(ZoneId zone, Instant recordedAt);

    static Edge parse(String text) {
        return switch (text) {
            case ".." -> Dateless.OPEN;
            case "" -> Dateless.UNKNOWN;
            default -> CalendarDate.parse(text);
        };
    }

    /** As a start it lies before all dates, as an end it lasts until its recording. */
    enum Dateless implements Edge {
        /** There is no such end: it always was, or is still going on. */
        OPEN(".."),
        /** There is such an end, and nobody knows when. */
        UNKNOWN("");

        private final String text;

        Dateless(String text) {
            this.text = text;
        }

        @Override
        public Instant earliest(ZoneId zone) {
            return Edtf.BEFORE_ALL_DATES;
        }

        @Override
        public Instant latest(ZoneId zone, Instant recordedAt) {
            return recordedAt;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
