package org.trusttimeline.query.timeline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.access.CommonParameters;
import org.trusttimeline.query.access.Opaque;
import org.trusttimeline.query.access.QueryParameters;
import org.trusttimeline.query.chart.PlaceKey;

/**
 * Where to read on: behind the last entry shown, by its place and the stream it is of, so that entries that arrive meanwhile shift nothing. Opaque
 * to clients (Base64url, RFC 4648).
 */
record Cursor(SortKey spot) {

    private static final Pattern FORM = Pattern.compile("(-?\\d{1,18}) (-?\\d{1,18}) (\\d{1,18}) ([a-z0-9:-]{1,90})");

    String text() {
        PlaceKey place = spot.place();
        String plain = place.moment() + " " + place.recordedAt() + " " + place.position() + " " + spot.stream();
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
        return new Cursor(new SortKey(place, plain.group(4)));
    }

    private static Problem notGiven() {
        return QueryParameters.bad(CommonParameters.CURSOR, "Send the next of an answer, as it was.");
    }
}
