package org.trusttimeline.query.register.willingness;

import org.trusttimeline.events.WillingnessEvent.WillingnessAnswered;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.stage.reading.CountedEntry;

/**
 * A partner's answer for a breach.
 *
 * @param answered what they answered
 * @param said the entry that gave it
 */
public record WillingnessLine(PartnerId partnerId, WillingnessAnswered answered, CountedEntry said) {

    /** For which breach. */
    public BreachId breachId() {
        return answered.breachId();
    }

    boolean isInPlaceOf(WillingnessLine other) {
        return partnerId.equals(other.partnerId) && breachId().equals(other.breachId());
    }
}
