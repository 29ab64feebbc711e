package org.trusttimeline.command.chart;

import org.trusttimeline.events.id.AgreementId;

/**
 * An agreement between the partners.
 *
 * @param version its current version, from 1
 */
public record Agreement(AgreementId id, int version) {

    /** Whether that version was ever proposed: a signature may be told late. */
    public boolean had(int named) {
        return named >= 1 && named <= version;
    }
}
