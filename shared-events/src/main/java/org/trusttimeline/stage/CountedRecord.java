package org.trusttimeline.stage;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trusttimeline.events.Entry;

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
        return new CountedRecord(KnownRecord.of(record, asOf, zone).heard().stream()
                .filter(counted -> asOf.reaches(counted.place().moment()))
                .toList());
    }

    /** In the order of their places: what comes later governs. Claims are among them; they are another's account. */
    public List<CountedEntry> entries() {
        return counted.stream().map(CountedEntry::of).toList();
    }

    /** What partners had to say more than once, each in the order in which it was first said. */
    public List<SaidAgain> saidAgain() {
        Map<Saying, List<CountedEntry>> sayings = new LinkedHashMap<>();
        counted.stream()
                .filter(Counted::freelyGiven)
                .forEach(said -> Saying.in(said)
                        .ifPresent(saying -> sayings.merge(saying, List.of(CountedEntry.of(said)), SaidAgain::plus)));
        return sayings.entrySet().stream()
                .filter(said -> said.getValue().size() > 1)
                .map(said -> said.getKey().again(said.getValue()))
                .toList();
    }
}
