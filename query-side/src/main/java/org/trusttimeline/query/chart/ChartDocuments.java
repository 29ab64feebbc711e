package org.trusttimeline.query.chart;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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

    /** Whether a step has already been taken. */
    public boolean hasSeen(FoldStep step) {
        return step.position() <= position();
    }

    /**
     * The documents after a step; one already taken changes nothing.
     *
     * @throws PositionGap if entries before it are missing
     */
    public ChartDocuments with(FoldStep step) {
        if (hasSeen(step)) {
            return this;
        }
        if (step.position() != position() + 1) {
            throw new PositionGap(chart, position(), step.position());
        }
        return switch (step) {
            case FoldStep.Told told -> told(told);
            case FoldStep.Skipped skipped -> skipped(skipped.position());
        };
    }

    private ChartDocuments told(FoldStep.Told told) {
        Entry entry = told.entry();
        Dating dating = dating().with(told);
        Timeline timeline = timeline().with(StoredEntry.of(told, dating.placeOf(entry, zone)));
        if (dating().isChangedBy(entry.event())) {
            timeline = timeline.placedAnew(dating.dates(chart, zone), dating.everCorrected(chart), entry.position());
        }
        Head changed = headWith(entry, timeline.directory(), dating);
        return new ChartDocuments(
                chart,
                zone,
                changed,
                timeline.pages(),
                stages(entry.position(), stage -> stage.with(told)),
                linksWith(entry));
    }

    private ChartDocuments skipped(long position) {
        Timeline timeline = timeline();
        Map<Integer, StageRecord> changed = stages(position, stage -> stage.without(position));
        return new ChartDocuments(
                chart, zone, headWithout(position, timeline.directory()), timeline.pages(), changed, links);
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

    private Dating dating() {
        return head == null ? Dating.NONE : head.dating();
    }

    private Timeline timeline() {
        return head == null ? Timeline.empty(chart) : new Timeline(chart, head.directory(), pages);
    }

    private Head headWith(Entry entry, Directory directory, Dating dating) {
        if (chart instanceof JointChart) {
            return head instanceof JointHead joint
                    ? joint.with(entry, directory, dating)
                    : JointHead.opened(entry, directory, dating);
        }
        return PrivateHead.at(chart, entry.position(), PlaceKey.micros(entry.recordedAt()), directory, dating);
    }

    private Head headWithout(long position, Directory directory) {
        if (chart instanceof JointChart) {
            return joint(position).without(position);
        }
        return PrivateHead.at(chart, position, head == null ? 0 : head.recordedAt(), directory, dating());
    }

    // Without its opening nobody could be told whose record it is.
    private JointHead joint(long leftOut) {
        if (head instanceof JointHead joint) {
            return joint;
        }
        throw new IllegalStateException(
                "the opening of " + chart.stream() + ", at " + leftOut + ", cannot be left out");
    }

    private Map<Integer, StageRecord> stages(long position, UnaryOperator<StageRecord> change) {
        int number = StageRecord.numberOf(position);
        Map<Integer, StageRecord> changed = new HashMap<>(stages);
        changed.put(number, change.apply(stages.getOrDefault(number, StageRecord.empty(chart, number))));
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
