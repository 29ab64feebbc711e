package org.trusttimeline.query.chart;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trusttimeline.events.BreachEvent.BreachInformationAdded;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.CorrectionEvent.EntryCorrected;
import org.trusttimeline.events.CorrectionEvent.EntryMarkedInError;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.Place;
import org.trusttimeline.events.Referring;
import org.trusttimeline.events.ResponseEvent.NotFreelyGivenSaid;
import org.trusttimeline.events.ResponseEvent.StatementConfirmed;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.json.EventTypes;
import org.trusttimeline.events.period.Dates;

/**
 * What the dates of a chart's entries depend on, beside the entries themselves: those that name who caused a breach, those
 * that correct a date, and what is said of such a correction, and of that. Kept in the chart's head, so that an entry's place
 * is known wherever the entry is at hand.
 *
 * @param entries in the order of their positions, without their texts
 */
public record Dating(List<StoredEntry> entries) {

    private static final Set<String> CORRECTING = Stream.of(
                    EntryCorrected.class, EntryMarkedInError.class, NotFreelyGivenSaid.class, StatementConfirmed.class)
            .map(type -> EventTypes.storedAs(type).name())
            .collect(Collectors.toUnmodifiableSet());

    static final Dating NONE = new Dating(List.of());

    /** The same, one entry further. */
    public Dating with(FoldStep.Told told) {
        return isKept(told.entry().event()) ? new Dating(Lists.plus(entries, StoredEntry.withoutTexts(told))) : this;
    }

    /** Whether an entry can change the dates of others. */
    public boolean isChangedBy(ChartEvent event) {
        return Dates.isCorrection(event) || isRemarkOnOne(event);
    }

    /** Those that a chart of that name's head keeps. */
    public List<Entry> of(Chart chart) {
        return entries.stream().map(stored -> stored.of(chart)).toList();
    }

    /** The entries of the chart that were ever said to have another date, be that taken back since. */
    Set<EntryId> everCorrected(Chart chart) {
        return of(chart).stream()
                .filter(entry -> entry.event() instanceof EntryCorrected)
                .map(entry -> ((EntryCorrected) entry.event()).entry().entryId())
                .collect(Collectors.toSet());
    }

    /** The dates of the chart's entries. */
    Dates dates(Chart chart, ZoneId zone) {
        return Dates.of(of(chart), zone);
    }

    /** The place of an entry that is the last so far: nothing corrects it yet. */
    public Place placeOf(Entry latest, ZoneId zone) {
        Dates dates = latest.event() instanceof BreachInformationAdded
                ? dates(latest.chart(), zone)
                : Dates.of(List.of(latest), zone);
        return dates.place(latest);
    }

    private boolean isKept(ChartEvent event) {
        return Dates.bearOn(event) || isRemarkOnOne(event);
    }

    private boolean isRemarkOnOne(ChartEvent event) {
        return isRemark(event)
                && event instanceof Referring remark
                && remark.refersTo() != null
                && !remark.refersTo().ofJointChart()
                && namesOneKept(remark.refersTo().entryId());
    }

    private static boolean isRemark(ChartEvent event) {
        return event instanceof EntryMarkedInError
                || event instanceof NotFreelyGivenSaid
                || event instanceof StatementConfirmed;
    }

    private boolean namesOneKept(EntryId entry) {
        return entries.stream()
                .filter(stored -> CORRECTING.contains(stored.name()))
                .anyMatch(stored -> stored.entryId().equals(entry.toString()));
    }
}
