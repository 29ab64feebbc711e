package org.trusttimeline.stage;

import java.util.HashMap;
import java.util.Map;
import org.trusttimeline.events.Place;
import org.trusttimeline.events.id.PartnerId;

/** When a repair's breaches last occurred, and when each partner received, from another, the latest information on them. */
final class Told {

    private final Map<PartnerId, Place> informed = new HashMap<>();
    private Place lastOccurred;

    Told(Place lastOccurred) {
        this.lastOccurred = lastOccurred;
    }

    void occurredUntil(Place place) {
        lastOccurred = place.isAfter(lastOccurred) ? place : lastOccurred;
    }

    void informed(PartnerId partner, Place place) {
        informed.put(partner, place);
    }

    /** Whether what a partner said then was said with all this behind them. */
    boolean isBehind(PartnerId partner, Place said) {
        return said.isAfter(lastOccurred) && knew(partner, said);
    }

    /** Whether the partner had received the latest information when they said it. */
    boolean knew(PartnerId partner, Place said) {
        Place received = informed.get(partner);
        return received == null || said.isAfter(received);
    }
}
