package org.trusttimeline.query.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.http.problem.Problem;

/**
 * How far somebody has followed the charts of a record that they may read. Opaque to clients (Base64url, RFC 4648). It
 * holds positions of those charts and nothing else.
 *
 * @param charts the last position seen, by the chart's name; -1 for a chart without entries; one that was not read is absent
 */
public record RecordPosition(RelationshipId relationship, Map<String, Long> charts) {

    private static final long NO_ENTRIES = -1;
    private static final Pattern CHART = Pattern.compile("([a-z0-9:-]{1,50})@(-1|\\d{1,18})");

    /** How long one is at most: that of a record of fifty partners. */
    public static final int MOST_CHARACTERS = 4_000;

    /** Where those charts of an accessible record stand. */
    public static RecordPosition of(AccessibleRecord record, List<Chart> charts) {
        Map<String, Long> all = new LinkedHashMap<>();
        charts.forEach(chart -> all.put(
                chart.name(),
                record.opened(chart.name()).map(open -> open.head().position()).orElse(NO_ENTRIES)));
        return new RecordPosition(record.relationshipId(), all);
    }

    /** How far that chart was followed, if it was. */
    public Optional<Long> of(Chart chart) {
        return Optional.ofNullable(charts.get(chart.name()));
    }

    /** The same, that chart followed further. */
    public RecordPosition with(Chart chart, long position) {
        Map<String, Long> changed = new LinkedHashMap<>(charts);
        changed.put(chart.name(), position);
        return new RecordPosition(relationship, changed);
    }

    /** What a client carries. */
    public String text() {
        return Opaque.text(charts.entrySet().stream()
                .map(each -> " " + each.getKey() + "@" + each.getValue())
                .collect(Collectors.joining("", relationship.toString(), "")));
    }

    /**
     * Reads what a client carried.
     *
     * @throws Problem 400 if it is no position in that relationship's record
     */
    public static RecordPosition of(String text, RelationshipId relationship) {
        if (text.length() > MOST_CHARACTERS) {
            throw notGiven();
        }
        String[] parts =
                Opaque.plain(text).orElseThrow(RecordPosition::notGiven).split(" ", -1);
        if (parts.length < 2 || !parts[0].equals(relationship.toString())) {
            throw notGiven();
        }
        // Part by part: one expression for all of them would go as deep as there are charts.
        Map<String, Long> charts = new LinkedHashMap<>();
        for (String part : List.of(parts).subList(1, parts.length)) {
            Matcher chart = CHART.matcher(part);
            if (!chart.matches() || charts.put(chart.group(1), Long.valueOf(chart.group(2))) != null) {
                throw notGiven();
            }
        }
        return new RecordPosition(relationship, charts);
    }

    /** What is said of a position that no answer gave. */
    public static Problem notGiven() {
        return new Problem(
                400,
                "unknown-position",
                "Send the position of this relationship's timeline, or the id of an event of its feed, as it was.");
    }
}
