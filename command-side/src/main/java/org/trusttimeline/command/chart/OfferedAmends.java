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
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Speaker;

/** The amends offered on a chart. What became of them asks for no rule. */
public final class OfferedAmends {

    private final Map<AmendId, OfferedAmend> byId = new HashMap<>();

    Optional<OfferedAmend> find(AmendId id) {
        return Optional.ofNullable(byId.get(id));
    }

    void evolve(AmendEvent event, RecordedBreaches breaches) {
        switch (event) {
            case AmendOffered offered ->
                byId.put(
                        offered.amendId(),
                        new OfferedAmend(
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

    /**
     * An amend through its versions.
     *
     * @param id this amend
     * @param breach the breach it is for
     * @param offeredBy who offered it
     * @param version its current version, from 1
     */
    public record OfferedAmend(AmendId id, BreachId breach, Speaker offeredBy, int version) {

        OfferedAmend revised(int newVersion) {
            return new OfferedAmend(id, breach, offeredBy, newVersion);
        }
    }
}
