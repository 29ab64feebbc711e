package org.trusttimeline.http.position;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.http.problem.Problem;

/**
 * How far a chart had come when a command was taken; a read that carries it is not answered from before. Opaque to
 * clients (Base64url, RFC 4648). It names the chart's own position only: positions of the whole ledger would tell a
 * partner of entries they may not see.
 *
 * @param chart the chart the command was for
 * @param position the position of its entry
 */
public record TimelinePosition(Chart chart, long position) {

    /** The header that carries it, in answers to commands and in reads. */
    public static final String HEADER = "Timeline-Position";

    private static final char SEPARATOR = '@';

    /** What a client carries. */
    public String text() {
        String plain = chart.stream() + SEPARATOR + position;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what a client carried.
     *
     * @throws Problem 400 if it is not a position this service gave
     */
    public static TimelinePosition of(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int at = plain.lastIndexOf(SEPARATOR);
            return new TimelinePosition(
                    Chart.ofStream(plain.substring(0, at)), Long.parseLong(plain.substring(at + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unknown) {
            throw new Problem(400, "unknown-timeline-position", "Send the Timeline-Position of a command's answer.");
        }
    }
}
