package org.trusttimeline.query.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.Chart;

/**
 * The documents of one chart, as far as they are at hand, and the fold of an entry into them.
 *
 * @param chart the chart
 * @param head absent before the chart's first entry
 * @param pages by number
 * @param stages by number
 */
public record ChartDocuments(
        Chart chart, @Nullable Head head, Map<Integer, Page> pages, Map<Integer, StageRecord> stages) {

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
        return head == null ? opened(entry) : with(head, entry);
    }

    /** All pages and stretches at hand. */
    public Stream<ChartDocument> parts() {
        return Stream.concat(pages.values().stream(), stages.values().stream());
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

    private ChartDocuments opened(Entry opening) {
        Facts facts = Facts.of(opening);
        Timeline timeline = Timeline.empty(chart).with(StoredEntry.of(opening, facts.zone()));
        return after(Head.opened(opening, timeline.directory()), timeline, opening);
    }

    private ChartDocuments with(Head before, Entry entry) {
        Timeline timeline = new Timeline(chart, before.directory(), pages)
                .with(StoredEntry.of(entry, before.facts().zone()));
        return after(before.with(entry, timeline.directory()), timeline, entry);
    }

    private ChartDocuments after(Head changed, Timeline timeline, Entry entry) {
        int number = StageRecord.numberOf(entry.position());
        StageRecord stage = stages.getOrDefault(number, StageRecord.empty(chart, number));
        Map<Integer, StageRecord> changedStages = new HashMap<>(stages);
        changedStages.put(number, stage.with(entry, changed.facts().zone()));
        return new ChartDocuments(chart, changed, timeline.pages(), changedStages);
    }
}
