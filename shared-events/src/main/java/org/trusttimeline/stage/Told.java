package org.trusttimeline.stage;

import java.util.HashMap;
import java.util.Map;
import org.trusttimeline.events.id.PartnerId;

/** When a repair's breaches last occurred, and when each partner received the latest of what has been told of them. */
final class Told {

    private final Map<PartnerId, ChartPlace> received = new HashMap<>();
    private ChartPlace lastOccurred;

    Told(ChartPlace lastOccurred) {
        this.lastOccurred = lastOccurred;
    }

    void occurredUntil(ChartPlace place) {
        lastOccurred = ChartPlace.later(lastOccurred, place);
    }

    void told(PartnerId partner, ChartPlace place) {
        received.merge(partner, place, ChartPlace::later);
    }

    /** Whether what a partner said then was said with all this behind them. */
    boolean isBehind(PartnerId partner, ChartPlace said) {
        return said.isAfter(lastOccurred) && knew(partner, said);
    }

    /** Whether the partner had received the latest of what has been told when they said it. */
    boolean knew(PartnerId partner, ChartPlace said) {
        ChartPlace latest = received.get(partner);
        return latest == null || said.isAfter(latest);
    }
}
