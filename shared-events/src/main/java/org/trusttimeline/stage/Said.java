package org.trusttimeline.stage;

import java.util.function.BiConsumer;
import org.trusttimeline.events.Place;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Speaker;

/** Something that was said, with its place. */
record Said<T>(T what, Place place, EntryId entry) {

    /** Hands it on if a partner said it; what others say supports, and never counts. */
    void byPartner(Speaker speaker, BiConsumer<PartnerId, Said<T>> taker) {
        if (speaker instanceof Speaker.Partner partner) {
            taker.accept(partner.partnerId(), this);
        }
    }
}
