package org.trusttimeline.query.chart;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.JointChart;

/**
 * The documents of one chart, as far as they are at hand, and the fold of an entry into them.
 *
 * @param chart the chart
 * @param zone in which days are meant, told by the joint chart's opening
 * @param head absent before the chart's first entry
 * @param pages by number
 * @param stages by number
 * @param links by id
 */
public record ChartDocuments(
        Chart chart,
        ZoneId zone,
        @Nullable Head head,
        Map<Integer, Page> pages,
        Map<Integer, StageRecord> stages,
        Map<String, Links> links) {

    /** A chart without an entry. */
    public static ChartDocuments none(Chart chart, ZoneId zone) {
        return new ChartDocuments(chart, zone, null, Map.of(), Map.of(), Map.of());
    }

    /** Whether an entry is already folded in. */
    public boolean hasSeen(Entry entry) {
        return entry.position() <= position();
    }

    /**
     * The documents after an entry; one already folded in changes nothing.
     *
     * @throws PositionGap if entries before it are missing
     */
    public ChartDocuments with(Entry entry) {
        if (hasSeen(entry)) {
            return this;
        }
        if (entry.position() != position() + 1) {
            throw new PositionGap(chart, position(), entry.position());
        }
        Timeline timeline = timeline().with(StoredEntry.of(entry, zone));
        Head changed = headWith(entry, timeline.directory());
        return new ChartDocuments(chart, zone, changed, timeline.pages(), stagesWith(entry), linksWith(entry));
    }

    /** All pages, stretches and links at hand. */
    public Stream<ChartDocument> parts() {
        return Stream.of(pages.values(), stages.values(), links.values()).flatMap(Collection::stream);
    }

    /** The ids of pages that have been retired since then. */
    public List<String> retiredSince(ChartDocuments before) {
        if (head == null) {
            return List.of();
        }
        List<Integer> numbers =
                head.directory().retiredSince(before.head == null ? Directory.ofOnePage() : before.head.directory());
        return numbers.stream().map(number -> DocumentId.ofPage(chart, number)).toList();
    }

    /** The ids of all pages that were ever retired. */
    public List<String> retired() {
        List<Integer> numbers = head == null ? List.of() : head.directory().retired();
        return numbers.stream().map(number -> DocumentId.ofPage(chart, number)).toList();
    }

    private long position() {
        return head == null ? -1 : head.position();
    }

    private Timeline timeline() {
        return head == null ? Timeline.empty(chart) : new Timeline(chart, head.directory(), pages);
    }

    private Head headWith(Entry entry, Directory directory) {
        return switch (head) {
            case JointHead joint -> joint.with(entry, directory);
            case PrivateHead own -> own.with(entry, directory);
            case null ->
                chart instanceof JointChart ? JointHead.opened(entry, directory) : PrivateHead.begun(entry, directory);
        };
    }

    private Map<Integer, StageRecord> stagesWith(Entry entry) {
        int number = StageRecord.numberOf(entry.position());
        StageRecord stage = stages.getOrDefault(number, StageRecord.empty(chart, number));
        Map<Integer, StageRecord> changed = new HashMap<>(stages);
        changed.put(number, stage.with(entry, zone));
        return changed;
    }

    private Map<String, Links> linksWith(Entry entry) {
        Map<String, Links> changed = new HashMap<>(links);
        DocumentId.ofLinks(entry)
                .ifPresent(id ->
                        changed.put(id, links.getOrDefault(id, Links.none(id)).with(entry)));
        return changed;
    }
}
