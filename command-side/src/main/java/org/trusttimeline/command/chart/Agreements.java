package org.trusttimeline.command.chart;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.trusttimeline.events.AgreementEvent;
import org.trusttimeline.events.AgreementEvent.AgreementProposed;
import org.trusttimeline.events.AgreementEvent.AgreementRevised;
import org.trusttimeline.events.AgreementEvent.AgreementSaidToBeBroken;
import org.trusttimeline.events.AgreementEvent.AgreementSigned;
import org.trusttimeline.events.id.AgreementId;

/** The agreements proposed on a chart. */
final class Agreements {

    private final Map<AgreementId, Agreement> byId = new HashMap<>();

    Optional<Agreement> find(AgreementId id) {
        return Optional.ofNullable(byId.get(id));
    }

    void evolve(AgreementEvent event) {
        switch (event) {
            case AgreementProposed proposed ->
                byId.put(proposed.agreementId(), new Agreement(proposed.agreementId(), 1));
            case AgreementRevised revised ->
                byId.put(revised.agreementId(), new Agreement(revised.agreementId(), revised.version()));
            case AgreementSigned changesNoVersion -> {}
            case AgreementSaidToBeBroken changesNoVersion -> {}
        }
    }
}
