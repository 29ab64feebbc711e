package org.trusttimeline.query.register.agreement;

import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.stage.reading.CountedEntry;

/**
 * A partner's signature below a version of an agreement.
 *
 * @param said the entry by which they signed
 */
public record Signature(PartnerId partnerId, int version, CountedEntry said) {

    boolean isInPlaceOf(Signature other) {
        return partnerId.equals(other.partnerId) && version == other.version;
    }
}
