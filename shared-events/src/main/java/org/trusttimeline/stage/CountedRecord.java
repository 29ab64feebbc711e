package org.trusttimeline.stage;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trusttimeline.events.AmendEvent;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.stage.reading.AsOf;
import org.trusttimeline.stage.reading.CountedEntry;
import org.trusttimeline.stage.reading.SaidAgain;
import org.trusttimeline.stage.record.Counted;
import org.trusttimeline.stage.record.KnownRecord;
import org.trusttimeline.stage.signs.AmendState;

/**
 * What counts of a record on a day, by the rules of the stage: as corrected, without what was entered in error or was only
 * passed on. Whatever is read from it agrees with the stage on which words there are.
 */
public final class CountedRecord {

    private final List<Counted> counted;

    private CountedRecord(List<Counted> counted) {
        this.counted = counted;
    }

    /**
     * Takes what counts.
     *
     * @param record entries of the charts that the reader may see, in any order
     * @param asOf the day on which it is read
     * @param zone the zone of the practice, in which days are meant
     */
    public static CountedRecord of(Collection<Entry> record, AsOf asOf, ZoneId zone) {
        return new CountedRecord(KnownRecord.of(record, asOf, zone).counting().stream()
                .filter(counted -> asOf.reaches(counted.place().moment()))
                .toList());
    }

    /** In the order of their places: what comes later governs. Claims are among them; they are another's account. */
    public List<CountedEntry> entries() {
        return counted.stream().map(Counted::shown).toList();
    }

    /** The amends that are on offer, whatever became of them, in the order in which they were first told of. */
    public List<AmendState> amends() {
        Map<AmendId, AmendState> amends = new LinkedHashMap<>();
        counted.forEach(said -> {
            if (said.event() instanceof AmendEvent event) {
                amends.computeIfAbsent(event.amendId(), AmendState::new).apply(event, said);
            }
        });
        return amends.values().stream().filter(AmendState::isOnOffer).toList();
    }

    /** What partners had to say more than once, each in the order in which it was first said. */
    public List<SaidAgain> saidAgain() {
        Map<SaidAgain.Subject, List<CountedEntry>> sayings = new LinkedHashMap<>();
        counted.stream()
                .filter(Counted::freelyGiven)
                .forEach(said -> SaidAgain.Subject.in(said.shown())
                        .ifPresent(saying -> sayings.merge(saying, List.of(said.shown()), SaidAgain::plus)));
        return sayings.entrySet().stream()
                .filter(said -> said.getValue().size() > 1)
                .map(said -> said.getKey().again(said.getValue()))
                .toList();
    }
}
