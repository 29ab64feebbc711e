package org.trusttimeline.command.chart;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.trusttimeline.events.AmendEvent;
import org.trusttimeline.events.AmendEvent.AmendAccepted;
import org.trusttimeline.events.AmendEvent.AmendDeclined;
import org.trusttimeline.events.AmendEvent.AmendFulfilled;
import org.trusttimeline.events.AmendEvent.AmendLapsed;
import org.trusttimeline.events.AmendEvent.AmendOffered;
import org.trusttimeline.events.AmendEvent.AmendRevised;
import org.trusttimeline.events.id.AmendId;

/** The amends offered on a chart. What became of them asks for no rule. */
final class Amends {

    private final Map<AmendId, Amend> byId = new HashMap<>();

    Optional<Amend> find(AmendId id) {
        return Optional.ofNullable(byId.get(id));
    }

    void evolve(AmendEvent event, Breaches breaches) {
        switch (event) {
            case AmendOffered offered ->
                byId.put(
                        offered.amendId(),
                        new Amend(
                                offered.amendId(),
                                offered.breachId(),
                                offered.statement().statedBy(),
                                1));
            case AmendRevised revised ->
                byId.computeIfPresent(revised.amendId(), (id, amend) -> amend.revised(revised.version()));
            case AmendAccepted said -> breaches.answered(said.breachId(), said.statement());
            case AmendDeclined said -> breaches.answered(said.breachId(), said.statement());
            case AmendLapsed said -> breaches.answered(said.breachId(), said.statement());
            case AmendFulfilled byWhoOfferedIt -> {}
        }
    }
}
