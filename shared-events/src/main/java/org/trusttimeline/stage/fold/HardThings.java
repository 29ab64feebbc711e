package org.trusttimeline.stage.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trusttimeline.stage.reading.HardThing;
import org.trusttimeline.stage.reading.SaidAgain;
import org.trusttimeline.stage.record.ChartPlace;
import org.trusttimeline.stage.record.Utterance;

/** What has been hard, in the order in which it was said. What was not freely given counts here for nothing. */
final class HardThings {

    private final List<Utterance<HardThing>> things = new ArrayList<>();
    private final List<Utterance<SaidAgain.Subject>> sayings = new ArrayList<>();

    void take(Utterance<HardThing> thing) {
        if (thing.freelyGiven()) {
            things.add(thing);
        }
    }

    void takeSaying(Utterance<SaidAgain.Subject> saying) {
        if (saying.freelyGiven()) {
            sayings.add(saying);
        }
    }

    /** What has been hard from that place on, here and there. */
    List<HardThing.Stated> since(ChartPlace stageBegan, HardThings more) {
        return Stream.concat(since(stageBegan), more.since(stageBegan))
                .sorted(Comparator.<Utterance<HardThing>, ChartPlace>comparing(Utterance::place)
                        .thenComparing(Utterance::what))
                .map(thing -> new HardThing.Stated(thing.what(), thing.entry()))
                .toList();
    }

    private Stream<Utterance<HardThing>> since(ChartPlace stageBegan) {
        Set<SaidAgain.Subject> before = new HashSet<>();
        Stream<Utterance<HardThing>> again = sayings.stream()
                .filter(saying -> !stageBegan.isAfter(saying.place()))
                .filter(saying -> !before.add(saying.what()))
                .map(saying -> new Utterance<>(HardThing.SAID_MORE_THAN_ONCE, saying.place(), saying.entry(), true));
        return Stream.concat(things.stream().filter(thing -> !stageBegan.isAfter(thing.place())), again);
    }
}
