package org.trusttimeline.query.timeline;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.access.CommonParameters;
import org.trusttimeline.query.access.Opaque;
import org.trusttimeline.query.access.QueryParameters;
import org.trusttimeline.query.chart.PlaceKey;

/**
 * Where an entry stands on a timeline of several charts: what has the same place in two of them goes by their streams. As a cursor
 * it says where to read on, so that entries that arrive meanwhile shift nothing.
 */
record SortKey(PlaceKey place, String stream) implements Comparable<SortKey> {

    private static final Comparator<SortKey> ORDER =
            Comparator.comparing(SortKey::place).thenComparing(SortKey::stream);

    private static final Pattern FORM = Pattern.compile("(-?\\d{1,18}) (-?\\d{1,18}) (\\d{1,18}) ([a-z0-9:-]{1,90})");

    @Override
    public int compareTo(SortKey other) {
        return ORDER.compare(this, other);
    }

    /** What a client carries to read on behind it; opaque (Base64url, RFC 4648). */
    String cursor() {
        return Opaque.text(place.moment() + " " + place.recordedAt() + " " + place.position() + " " + stream);
    }

    /**
     * Reads a cursor that a client carried.
     *
     * @throws Problem 400 if no answer ever gave it
     */
    static SortKey of(String cursor) {
        Matcher plain = FORM.matcher(Opaque.plain(cursor).orElseThrow(SortKey::notGiven));
        if (!plain.matches()) {
            throw notGiven();
        }
        PlaceKey place = new PlaceKey(
                Long.parseLong(plain.group(1)), Long.parseLong(plain.group(2)), Long.parseLong(plain.group(3)));
        return new SortKey(place, plain.group(4));
    }

    private static Problem notGiven() {
        return QueryParameters.bad(CommonParameters.CURSOR, "Send the next of an answer, as it was.");
    }
}
