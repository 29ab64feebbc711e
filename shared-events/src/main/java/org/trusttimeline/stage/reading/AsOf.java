package org.trusttimeline.stage.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.period.Period;

/**
 * On which day the record is read; each clock is optional.
 *
 * @param trueOn the last moment whose happenings count, with all that is known now
 * @param knownOn the last moment whose knowledge counts: what no partner who did not cause it, nor the record, knew by
 *     then is left out, and so is what had not happened yet
 */
public record AsOf(@Nullable Instant trueOn, @Nullable Instant knownOn) {

    /** With all that happened and all that is known. */
    public static AsOf now() {
        return new AsOf(null, null);
    }

    public boolean reaches(Instant moment) {
        return notBefore(trueOn, moment) && notBefore(knownOn, moment);
    }

    public boolean knows(Instant learned) {
        return notBefore(knownOn, learned);
    }

    /** Whether something of that period had come about, and was known. */
    public boolean knows(Period period) {
        return notBefore(knownOn, period.from()) && knows(period.knownSince());
    }

    private static boolean notBefore(@Nullable Instant limit, Instant moment) {
        return limit == null || !limit.isBefore(moment);
    }
}
