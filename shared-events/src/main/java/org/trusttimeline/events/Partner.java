package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.SealedText;

/**
 * A partner of a couple.
 *
 * @param partnerId who
 * @param name how they want to be called, sealed under their own key
 */
public record Partner(PartnerId partnerId, @Nullable SealedText name) {

    /** The field that a partner's name is bound to when it is sealed: each partner's own, in an entry that names several. */
    public static String nameField(PartnerId partner) {
        return "name:" + partner;
    }
}
