package org.trusttimeline.stage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.BreachEvent.BreachRecorded;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.PartnerId;

/** From when to when a breach went on, by all that is told of it: nobody's later word shortens it. */
record Period(List<BreachAccount> tellings, Collection<PartnerId> harmed) {

    /** The telling by which it began earliest. */
    BreachAccount earliest() {
        return dated().min((one, other) -> one.begun().compareTo(other.begun())).orElseGet(tellings::getFirst);
    }

    ChartPlace ended() {
        Optional<ChartPlace> endTold = tellings.stream()
                .filter(telling -> statesAnEnd(telling.facts().period()))
                .map(BreachAccount::told)
                .max(ChartPlace::compareTo);
        return dated().map(telling -> ended(telling, endTold))
                .reduce(ChartPlace::later)
                .orElseGet(() -> earliest().begun());
    }

    private Stream<BreachAccount> dated() {
        return tellings.stream().filter(telling -> telling.facts().period() != null);
    }

    private ChartPlace ended(BreachAccount telling, Optional<ChartPlace> endTold) {
        Edtf period = telling.facts().period();
        Counted source = telling.source();
        if (period == null) {
            return telling.told();
        }
        if (period.isOngoing()) {
            return endTold.filter(told -> told.isAfter(telling.told())).isPresent()
                    ? telling.told()
                    : source.at(Instant.MAX);
        }
        ChartPlace latest =
                source.at(period.latest(source.zone(), source.entry().recordedAt()));
        return period.isEndStated()
                ? latest
                : knownToBeOver(telling).filter(latest::isAfter).orElse(latest);
    }

    /** Where nobody stated an end, it ended at the latest when a harmed partner learned of it, or it was told as over. */
    private Optional<ChartPlace> knownToBeOver(BreachAccount telling) {
        Stream<ChartPlace> learned = harmed.stream()
                .flatMap(partner -> telling.source().knowledge().of(partner).stream())
                .map(telling.source()::at);
        Stream<ChartPlace> told =
                telling.source().event() instanceof BreachRecorded ? Stream.empty() : Stream.of(telling.told());
        return Stream.concat(learned, told).min(ChartPlace::compareTo);
    }

    private static boolean statesAnEnd(@Nullable Edtf period) {
        return period != null && period.isEndStated() && !period.isOngoing();
    }
}
