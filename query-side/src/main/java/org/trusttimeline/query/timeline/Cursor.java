package org.trusttimeline.query.timeline;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.chart.PlaceKey;
import org.trusttimeline.query.reading.QueryParameters;

/**
 * Where to read on: behind the place of the last entry shown, so that entries that arrive meanwhile shift nothing. Opaque
 * to clients (Base64url, RFC 4648).
 */
record Cursor(PlaceKey place) {

    static final String PARAMETER = "cursor";

    private static final Pattern FORM = Pattern.compile("(-?\\d{1,18}) (-?\\d{1,18}) (\\d{1,18})");

    String text() {
        String plain = place.moment() + " " + place.recordedAt() + " " + place.position();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Reads what a client carried.
     *
     * @throws Problem 400 if no answer ever gave it
     */
    static Cursor of(String text) {
        Matcher plain = FORM.matcher(plain(text));
        if (!plain.matches()) {
            throw notGiven();
        }
        return new Cursor(new PlaceKey(
                Long.parseLong(plain.group(1)), Long.parseLong(plain.group(2)), Long.parseLong(plain.group(3))));
    }

    private static String plain(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException notBase64) {
            throw notGiven();
        }
    }

    private static Problem notGiven() {
        return QueryParameters.bad(PARAMETER, "Send the next of an answer, as it was.");
    }
}
