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

    private static final Pattern FORM =
            Pattern.compile("(-?\\d{1,18}) (-?\\d{1,18}) (\\d{1,18}) ([a-z0-9:-]{1,90}) ([0-9a-f]{8})");

    @Override
    public int compareTo(SortKey other) {
        return ORDER.compare(this, other);
    }

    /**
     * What a client carries to read on behind it; opaque (Base64url, RFC 4648).
     *
     * @param query the fingerprint of the query that it is of
     */
    String cursor(String query) {
        return Opaque.text(
                place.moment() + " " + place.recordedAt() + " " + place.position() + " " + stream + " " + query);
    }

    /**
     * Reads a cursor that a client carried.
     *
     * @param query the fingerprint of the query that it has to be of
     * @throws Problem 400 if no answer ever gave it, or one to another query
     */
    static SortKey of(String cursor, String query) {
        Matcher plain = FORM.matcher(Opaque.plain(cursor).orElseThrow(SortKey::notGiven));
        if (!plain.matches()) {
            throw notGiven();
        }
        if (!plain.group(5).equals(query)) {
            throw QueryParameters.bad(
                    CommonParameters.CURSOR, "Send the next of an answer with the rest of its query, as it was.");
        }
        PlaceKey place = new PlaceKey(
                Long.parseLong(plain.group(1)), Long.parseLong(plain.group(2)), Long.parseLong(plain.group(3)));
        return new SortKey(place, plain.group(4));
    }

    private static Problem notGiven() {
        return QueryParameters.bad(CommonParameters.CURSOR, "Send the next of an answer, as it was.");
    }
}
