package org.trusttimeline.query.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.query.Couple;
import org.trusttimeline.stage.CountedRecord;
import org.trusttimeline.stage.reading.AsOf;

/** What counts of a couple's record, of all charts. */
public final class Counting {

    private Counting() {}

    public static CountedRecord now(Couple couple) {
        return on(couple, null, null);
    }

    /** As true, and as known, at the end of a day. */
    public static CountedRecord on(Couple couple, @Nullable String trueOn, @Nullable String knownOn) {
        return CountedRecord.of(couple.entries(), new AsOf(end(trueOn), end(knownOn)), Couple.ZONE);
    }

    private static @Nullable Instant end(@Nullable String day) {
        return day == null ? null : Edtf.parse(day).latest(Couple.ZONE, Instant.MAX);
    }
}
