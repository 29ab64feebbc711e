package org.trusttimeline.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What has been hard, in the order in which it was said. What was not freely given counts here for nothing. */
final class HardThings {

    private final List<Said<HardThing>> things = new ArrayList<>();
    private final List<Said<Saying>> sayings = new ArrayList<>();

    void take(Said<HardThing> thing) {
        if (thing.freelyGiven()) {
            things.add(thing);
        }
    }

    void takeSaying(Said<Saying> saying) {
        if (saying.freelyGiven()) {
            sayings.add(saying);
        }
    }

    /** What has been hard from that place on, here and there. */
    List<Hard> since(ChartPlace stageBegan, HardThings more) {
        return Stream.concat(since(stageBegan), more.since(stageBegan))
                .sorted(Comparator.<Said<HardThing>, ChartPlace>comparing(Said::place)
                        .thenComparing(Said::what))
                .map(thing -> new Hard(thing.what(), thing.entry()))
                .toList();
    }

    private Stream<Said<HardThing>> since(ChartPlace stageBegan) {
        Set<Saying> before = new HashSet<>();
        Stream<Said<HardThing>> again = sayings.stream()
                .filter(saying -> !stageBegan.isAfter(saying.place()))
                .filter(saying -> !before.add(saying.what()))
                .map(saying -> new Said<>(HardThing.SAID_MORE_THAN_ONCE, saying.place(), saying.entry(), true));
        return Stream.concat(things.stream().filter(thing -> !stageBegan.isAfter(thing.place())), again);
    }
}
