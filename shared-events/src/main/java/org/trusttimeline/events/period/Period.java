package org.trusttimeline.events.period;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.PartnerId;

/**
 * From when to when an entry counts, and since when it was known.
 *
 * @param from the moment it counts from, which is its place: the latest that its date, or the beginning of its interval, can
 *     mean; never later than its recording, nor than the earliest {@code learned} that counts
 * @param earliest the earliest moment that its date, or the beginning of its interval, can mean, where that has one; else
 *     {@code from}. Legal terms run from here
 * @param until the last moment that its date can mean, {@link Instant#MAX} if it is still going on; never before {@code from}
 * @param ongoing whether it was stated to be still going on
 * @param undated whether nobody knows its date
 * @param knownSince since when the record, or a partner who did not cause it, knew it: the earliest {@code learned} that
 *     counts, else {@code from}
 * @param learned since when each partner knew it, as far as that was for whoever said so to say
 */
public record Period(
        Instant from,
        Instant earliest,
        Instant until,
        boolean ongoing,
        boolean undated,
        Instant knownSince,
        Map<PartnerId, Instant> learned) {

    /**
     * The period of something.
     *
     * @param date when it happened; absent: at the moment of recording
     * @param recordedAt when that was recorded
     * @param learnedFirst the earliest {@code learned} that counts
     * @param learned since when each partner knew
     */
    static Period of(
            @Nullable Edtf date,
            ZoneId zone,
            Instant recordedAt,
            @Nullable Instant learnedFirst,
            Map<PartnerId, Instant> learned) {
        Instant latest = date == null ? recordedAt : latestBeginning(date, zone, recordedAt);
        Instant from = earlier(latest, learnedFirst);
        return new Period(
                from,
                earlier(from, earliestBeginning(date, zone)),
                date == null ? from : until(date, zone, recordedAt, from),
                date != null && date.isOngoing(),
                date != null && date.equals(Edtf.unknown()),
                learnedFirst == null ? from : learnedFirst,
                learned);
    }

    /** Since when that partner knew. */
    public Optional<Instant> learnedBy(PartnerId partner) {
        return Optional.ofNullable(learned.get(partner));
    }

    /**
     * The latest moment that a date, or the beginning of an interval, can mean: of the end of one whose beginning is unknown.
     *
     * @param recordedAt no moment is later
     */
    public static Instant latestBeginning(Edtf date, ZoneId zone, Instant recordedAt) {
        return beginning(date).latest(zone, recordedAt);
    }

    private static @Nullable Instant earliestBeginning(@Nullable Edtf date, ZoneId zone) {
        return date == null || date.equals(Edtf.unknown())
                ? null
                : beginning(date).earliest(zone);
    }

    private static Edtf beginning(Edtf date) {
        return date.start().equals(date) ? date.end() : date.start();
    }

    private static Instant until(Edtf date, ZoneId zone, Instant recordedAt, Instant from) {
        if (date.isOngoing()) {
            return Instant.MAX;
        }
        Instant latest = date.isEndStated() ? date.latest(zone, recordedAt) : from;
        return latest.isBefore(from) ? from : latest;
    }

    private static Instant earlier(Instant one, @Nullable Instant other) {
        return Stream.of(one, other == null ? one : other)
                .min(Instant::compareTo)
                .orElseThrow();
    }
}
