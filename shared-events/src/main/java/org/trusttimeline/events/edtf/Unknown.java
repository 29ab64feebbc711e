package org.trusttimeline.events.edtf;

import java.time.Instant;
import java.time.ZoneId;

/** No date is known, and that is what is shown. It counts from its recording. */
enum Unknown implements Edtf {
    DATE;

    static final String TEXT = "unknown";

    @Override
    public Instant earliest(ZoneId zone) {
        return BEFORE_ALL_DATES;
    }

    @Override
    public Instant latest(ZoneId zone, Instant recordedAt) {
        return recordedAt;
    }

    @Override
    public String toString() {
        return TEXT;
    }
}
