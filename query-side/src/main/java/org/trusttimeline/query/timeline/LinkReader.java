package org.trusttimeline.query.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.period.Dates;
import org.trusttimeline.events.statement.EntryAddress;
import org.trusttimeline.query.access.AccessibleChart;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.chart.DocumentId;
import org.trusttimeline.query.chart.Link;
import org.trusttimeline.query.chart.Links;
import org.trusttimeline.query.timeline.EntryView.LinkView;

/** Finds what refers to entries, from the charts that are read here: one round trip for all of them. */
final class LinkReader {

    private LinkReader() {}

    /** What refers to each of those entries, from the charts that are read here. */
    static Map<EntryAddress, List<LinkView>> to(Collection<Entry> entries, Dates dates, AccessibleRecord record) {
        List<EntryAddress> targets = entries.stream().map(Entry::address).toList();
        Set<String> ids = targets.stream()
                .flatMap(target -> namedBy(target, record).map(open -> DocumentId.ofLinks(open.chart(), target)))
                .collect(Collectors.toSet());
        Map<String, Links> found = record.documents().find(Links.class, ids);
        Map<EntryAddress, List<LinkView>> links = new HashMap<>();
        targets.forEach(target -> links.put(target, shown(target, dates, record, found)));
        return links;
    }

    private static List<LinkView> shown(
            EntryAddress target, Dates dates, AccessibleRecord record, Map<String, Links> found) {
        return namedBy(target, record)
                .flatMap(open -> links(open, target, found)
                        .filter(link -> open.reaches(link.position()))
                        .map(link -> LinkView.of(link, open.chart(), dates)))
                .toList();
    }

    private static Stream<Link> links(AccessibleChart open, EntryAddress target, Map<String, Links> found) {
        String id = DocumentId.ofLinks(open.chart(), target);
        return found.getOrDefault(id, Links.none(id)).links().stream();
    }

    /** An entry can be named from its own chart, and one of the joint chart from the charts beside it. */
    private static Stream<AccessibleChart> namedBy(EntryAddress target, AccessibleRecord record) {
        return record.charts().stream()
                .filter(open ->
                        target.chart() instanceof JointChart || open.chart().equals(target.chart()));
    }
}
