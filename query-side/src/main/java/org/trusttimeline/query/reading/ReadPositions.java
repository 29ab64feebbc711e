package org.trusttimeline.query.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.http.problem.Problem;

/**
 * How far each chart was read for an answer, so that one can go on from there, or say that one has looked. Opaque to clients
 * (Base64url, RFC 4648).
 *
 * @param relationship whose charts
 * @param byChart the last position of each chart that has entries and was read; never none
 */
public record ReadPositions(RelationshipId relationship, Map<Chart, Long> byChart) {

    /** How an answer, and what refers to it, calls them. */
    public static final String MEMBER = "position";

    private static final char AT = '@';
    private static final String BETWEEN = " ";

    public ReadPositions {
        byChart = Collections.unmodifiableMap(new LinkedHashMap<>(byChart));
    }

    /** The positions of the charts of a record that are read here. */
    public static ReadPositions of(OpenRecord record) {
        Map<Chart, Long> byChart = new LinkedHashMap<>();
        record.charts().forEach(open -> byChart.put(open.chart(), open.head().position()));
        return new ReadPositions(record.relationshipId(), byChart);
    }

    /** What a client carries. */
    public String text() {
        String plain = byChart.entrySet().stream()
                .map(read -> read.getKey().stream() + AT + read.getValue())
                .collect(Collectors.joining(BETWEEN));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what a client carried.
     *
     * @throws Problem 400 if no answer about that relationship ever gave it
     */
    public static ReadPositions of(RelationshipId relationship, String text) {
        try {
            ReadPositions read = new ReadPositions(relationship, parsed(text));
            if (!read.couldBeGiven() || !read.text().equals(text)) {
                throw notGiven();
            }
            return read;
        } catch (IllegalArgumentException | IndexOutOfBoundsException unknown) {
            throw notGiven();
        }
    }

    /** What is said of positions that no answer gave. */
    public static Problem notGiven() {
        return new Problem(
                        400,
                        "unknown-read-position",
                        "Send the position of an answer about this relationship, as it was.")
                .with("parameter", MEMBER);
    }

    private static Map<Chart, Long> parsed(String text) {
        String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        Map<Chart, Long> byChart = new LinkedHashMap<>();
        Arrays.stream(plain.split(BETWEEN, -1)).forEach(read -> {
            int at = read.lastIndexOf(AT);
            byChart.put(Chart.ofStream(read.substring(0, at)), Long.parseLong(read.substring(at + 1)));
        });
        return byChart;
    }

    private boolean couldBeGiven() {
        return byChart.entrySet().stream()
                .allMatch(read -> read.getKey().relationshipId().equals(relationship)
                        && !(read.getKey() instanceof NotesChart)
                        && read.getValue() >= 0);
    }
}
