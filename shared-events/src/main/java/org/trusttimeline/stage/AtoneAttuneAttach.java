package org.trusttimeline.stage;

import java.time.ZoneId;
import java.util.Collection;
import org.trusttimeline.events.Entry;
import org.trusttimeline.stage.fold.Repairs;
import org.trusttimeline.stage.fold.Step;
import org.trusttimeline.stage.reading.AsOf;
import org.trusttimeline.stage.reading.StageHistory;
import org.trusttimeline.stage.reading.StageReading;
import org.trusttimeline.stage.record.KnownRecord;

/**
 * The stage model {@code atone-attune-attach/1} (the article, "Rebuilding and healing connection"). A pure fold: the same record, day and zone give the same reading. A repair's
 * stage is the first whose signs are not all in force, so it falls back by itself when something is taken back; nothing
 * advances by elapsed time, by a promise, or by a third person's word.
 */
public final class AtoneAttuneAttach {

    /** Name and version of the model, recorded with each relationship. */
    public static final String NAME = "atone-attune-attach/1";

    private AtoneAttuneAttach() {}

    /**
     * Reads a record.
     *
     * @param record entries of the charts that the reader may see, in any order
     * @param asOf the day on which it is read
     * @param zone the zone of the practice, in which days are meant
     */
    public static StageReading read(Collection<Entry> record, AsOf asOf, ZoneId zone) {
        return repairs(record, asOf, zone).reading();
    }

    /**
     * Reads how the stage came to be: of any moment it tells the stage that a reading as true on that moment does.
     *
     * @param record entries of the charts that the reader may see, in any order
     * @param asOf the day on which it is read
     * @param zone the zone of the practice, in which days are meant
     */
    public static StageHistory history(Collection<Entry> record, AsOf asOf, ZoneId zone) {
        return repairs(record, asOf, zone).history();
    }

    private static Repairs repairs(Collection<Entry> record, AsOf asOf, ZoneId zone) {
        KnownRecord known = KnownRecord.of(record, asOf, zone);
        Repairs repairs = new Repairs(known, asOf);
        Step.upTo(asOf, known).forEach(repairs::take);
        return repairs;
    }
}
