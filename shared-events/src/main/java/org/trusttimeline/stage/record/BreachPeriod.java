package org.trusttimeline.stage.record;

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
record BreachPeriod(List<BreachAccount> accounts, Collection<PartnerId> harmed) {

    /** The account by which it began earliest. */
    BreachAccount earliest() {
        return dated().min((one, other) -> one.begun().compareTo(other.begun())).orElseGet(accounts::getFirst);
    }

    ChartPlace ended() {
        Optional<ChartPlace> endTold = accounts.stream()
                .filter(account -> statesAnEnd(account.facts().period()))
                .map(BreachAccount::told)
                .max(ChartPlace::compareTo);
        return dated().map(account -> ended(account, endTold))
                .reduce(ChartPlace::later)
                .orElseGet(() -> earliest().begun());
    }

    private Stream<BreachAccount> dated() {
        return accounts.stream().filter(account -> account.facts().period() != null);
    }

    private ChartPlace ended(BreachAccount account, Optional<ChartPlace> endTold) {
        Edtf period = account.facts().period();
        Counted source = account.source();
        if (period == null) {
            return account.told();
        }
        if (period.isOngoing()) {
            return endTold.filter(told -> told.isAfter(account.told())).isPresent()
                    ? account.told()
                    : source.at(Instant.MAX);
        }
        ChartPlace latest = account.ended(period);
        return period.isEndStated()
                ? latest
                : ChartPlace.later(
                        knownToBeOver(account).filter(latest::isAfter).orElse(latest), account.begun());
    }

    /** Where nobody stated an end, it ended at the latest when a harmed partner learned of it, or it was told as over. */
    private Optional<ChartPlace> knownToBeOver(BreachAccount account) {
        Stream<ChartPlace> learned = harmed.stream()
                .flatMap(partner -> account.source().period().learnedBy(partner).stream())
                .map(account.source()::at);
        Stream<ChartPlace> told =
                account.source().event() instanceof BreachRecorded ? Stream.empty() : Stream.of(account.told());
        return Stream.concat(learned, told).min(ChartPlace::compareTo);
    }

    private static boolean statesAnEnd(@Nullable Edtf period) {
        return period != null && period.isEndStated() && !period.isOngoing();
    }
}
