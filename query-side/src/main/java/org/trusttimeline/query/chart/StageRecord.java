package org.trusttimeline.query.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.trusttimeline.events.id.Chart;

/**
 * What the stage is read from: a stretch of the chart, by position, without the texts.
 * Cut into stretches, a long record neither outgrows a document nor is written again whole for every entry.
 *
 * @param id the chart's stream, {@code #stage/} and the number of the stretch
 * @param position the last position it has seen
 * @param entries in the order of their positions
 */
public record StageRecord(String id, long position, List<StoredEntry> entries) implements ChartDocument {

    private static final int STRETCH = 100;

    /** The number of the stretch to which a position belongs. */
    public static int numberOf(long position) {
        return Math.toIntExact(position / STRETCH);
    }

    static StageRecord empty(Chart chart, int number) {
        return new StageRecord(DocumentId.ofStage(chart, number), (long) number * STRETCH - 1, List.of());
    }

    /** The stretch with one more entry, without its texts; a redelivered one changes nothing. */
    StageRecord with(FoldStep.Told told) {
        if (told.position() <= position) {
            return this;
        }
        return new StageRecord(id, told.position(), entriesWith(told));
    }

    /** The stretch, one entry further, of which nothing is read. */
    StageRecord without(long leftOut) {
        return leftOut <= position ? this : new StageRecord(id, leftOut, entries);
    }

    private List<StoredEntry> entriesWith(FoldStep.Told told) {
        List<StoredEntry> more = new ArrayList<>(entries);
        more.add(StoredEntry.withoutTexts(told));
        return Collections.unmodifiableList(more);
    }
}
