package org.trusttimeline.query.timeline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.access.Opaque;
import org.trusttimeline.query.access.QueryParameters;
import org.trusttimeline.query.chart.PlaceKey;

/**
 * Where to read on: behind the last entry shown, by its place and the stream it is of, so that entries that arrive meanwhile shift nothing. Opaque
 * to clients (Base64url, RFC 4648).
 *
 * @param query tells the query of which it is from others
 */
record Cursor(SortKey spot, String query) {

    static final String PARAMETER = "cursor";

    private static final Pattern FORM =
            Pattern.compile("(-?\\d{1,18}) (-?\\d{1,18}) (\\d{1,18}) ([a-z0-9:-]{1,90}) ([0-9a-f]{8})");

    String text() {
        PlaceKey place = spot.place();
        String plain =
                place.moment() + " " + place.recordedAt() + " " + place.position() + " " + spot.stream() + " " + query;
        return Opaque.text(plain);
    }

    /**
     * Reads what a client carried.
     *
     * @throws Problem 400 if no answer ever gave it
     */
    static Cursor of(String text) {
        Matcher plain = FORM.matcher(Opaque.plain(text).orElseThrow(Cursor::notGiven));
        if (!plain.matches()) {
            throw notGiven();
        }
        PlaceKey place = new PlaceKey(
                Long.parseLong(plain.group(1)), Long.parseLong(plain.group(2)), Long.parseLong(plain.group(3)));
        return new Cursor(new SortKey(place, plain.group(4)), plain.group(5));
    }

    /**
     * Reads what a client carried, with the query of which it has to be.
     *
     * @throws Problem 400 if no answer ever gave it, or one to another query
     */
    static Cursor of(String text, String query) {
        Cursor cursor = of(text);
        if (!cursor.query().equals(query)) {
            throw QueryParameters.bad(PARAMETER, "Send the next of an answer with the rest of its query, as it was.");
        }
        return cursor;
    }

    private static Problem notGiven() {
        return QueryParameters.bad(PARAMETER, "Send the next of an answer, as it was.");
    }
}
