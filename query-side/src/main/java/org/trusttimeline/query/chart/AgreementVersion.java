package org.trusttimeline.query.chart;

import java.util.List;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;

/**
 * A version of an agreement.
 *
 * @param entryId the entry that proposed it: its terms are there
 * @param signedBy the partners who signed this version
 */
public record AgreementVersion(int version, EntryId entryId, PlaceKey place, List<PartnerId> signedBy) {

    AgreementVersion signed(PartnerId by) {
        return new AgreementVersion(version, entryId, place, Lists.withOrWithout(signedBy, by, true));
    }
}
