package org.trusttimeline.stage.signs;

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
import org.trusttimeline.stage.record.ChartPlace;
import org.trusttimeline.stage.record.Utterance;

/** Every amend of a repair: which are on offer, and what of them each partner has accepted. */
public final class Amends {

    private final Map<AmendId, AmendState> all = new HashMap<>();
    private final Set<AmendId> open = new HashSet<>();
    private final Map<PartnerId, NavigableMap<ChartPlace, Utterance<AmendState.Response>>> accepted = new HashMap<>();

    /** Something was said of an amend. */
    public void change(AmendId id, Consumer<AmendState> word) {
        AmendState amend = all.computeIfAbsent(id, AmendState::new);
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
    Optional<Utterance<AmendState.Response>> acceptedBy(PartnerId harmed) {
        return Optional.ofNullable(of(harmed).lastEntry()).map(Map.Entry::getValue);
    }

    private NavigableMap<ChartPlace, Utterance<AmendState.Response>> of(PartnerId partner) {
        return accepted.computeIfAbsent(partner, anew -> new TreeMap<>());
    }
}
