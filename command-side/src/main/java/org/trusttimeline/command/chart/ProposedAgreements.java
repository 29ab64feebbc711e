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
public final class ProposedAgreements {

    private final Map<AgreementId, ProposedAgreement> byId = new HashMap<>();

    Optional<ProposedAgreement> find(AgreementId id) {
        return Optional.ofNullable(byId.get(id));
    }

    void evolve(AgreementEvent event) {
        switch (event) {
            case AgreementProposed proposed ->
                byId.put(proposed.agreementId(), new ProposedAgreement(proposed.agreementId(), 1));
            case AgreementRevised revised ->
                byId.put(revised.agreementId(), new ProposedAgreement(revised.agreementId(), revised.version()));
            case AgreementSigned changesNoVersion -> {}
            case AgreementSaidToBeBroken changesNoVersion -> {}
        }
    }

    /**
     * An agreement between the partners.
     *
     * @param version its current version, from 1
     */
    public record ProposedAgreement(AgreementId id, int version) {

        /** Whether that version was ever proposed: a signature may be told late. */
        public boolean had(int named) {
            return named >= 1 && named <= version;
        }
    }
}
