package org.trusttimeline.stage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.PartnerId;

/** Every amend of a repair: which are on offer, and what of them each partner has accepted. */
final class Amends {

    private final Map<AmendId, AmendState> all = new HashMap<>();
    private final Set<AmendId> open = new HashSet<>();
    private final Map<PartnerId, NavigableMap<ChartPlace, Said<AmendState.Response>>> accepted = new HashMap<>();

    /** Something was said of an amend. */
    void change(AmendId id, Consumer<AmendState> word) {
        AmendState amend = all.computeIfAbsent(id, anew -> new AmendState());
        amend.acceptances().forEach((by, said) -> of(by).remove(said.place()));
        word.accept(amend);
        amend.acceptances().forEach((by, said) -> of(by).put(said.place(), said));
        if (amend.isOpen()) {
            open.add(id);
        } else {
            open.remove(id);
        }
    }

    /** Whether there is one that a harmed partner could still accept. */
    boolean areOnOffer() {
        return !open.isEmpty();
    }

    /** The partner's latest acceptance of an amend in its current version. */
    Optional<Said<AmendState.Response>> acceptedBy(PartnerId harmed) {
        return Optional.ofNullable(of(harmed).lastEntry()).map(Map.Entry::getValue);
    }

    private NavigableMap<ChartPlace, Said<AmendState.Response>> of(PartnerId partner) {
        return accepted.computeIfAbsent(partner, anew -> new TreeMap<>());
    }
}
