package org.trusttimeline.query.chart;

import java.time.ZoneId;
import java.util.List;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.FoundationEvent.RelationshipOpened;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.Policies;
import org.trusttimeline.events.id.EntryId;

/**
 * What was laid down when a record was opened. Nothing changes it.
 *
 * @param entryId the entry that opened it, to which the partners' sealed names are bound
 * @param partners two or more
 * @param practice the practice that keeps it
 * @param zone the zone of the practice, in which days are meant
 * @param stageModel name and version of the model that reads the stage
 * @param policies how the record is held
 */
public record Opening(
        EntryId entryId, List<Partner> partners, String practice, ZoneId zone, String stageModel, Policies policies) {

    /**
     * The opening of a joint chart, which is its first entry.
     *
     * @throws IllegalStateException if that is anything else
     */
    public static Opening of(Entry first) {
        if (!(first.event() instanceof RelationshipOpened opened)) {
            throw new IllegalStateException(first.chart().stream() + " does not begin with its opening");
        }
        return new Opening(
                opened.statement().entryId(),
                opened.partners(),
                opened.practice(),
                opened.zone(),
                opened.stageModel(),
                opened.policies());
    }
}
