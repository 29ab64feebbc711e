package org.trusttimeline.stage.signs;

import java.util.HashMap;
import java.util.Map;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.stage.record.ChartPlace;

/** When a repair's breaches last occurred, and when each partner received the latest of what has been told of them. */
public final class LatestInformation {

    private final Map<PartnerId, ChartPlace> received = new HashMap<>();
    private ChartPlace lastOccurred;

    public LatestInformation(ChartPlace lastOccurred) {
        this.lastOccurred = lastOccurred;
    }

    public void occurredUntil(ChartPlace place) {
        lastOccurred = ChartPlace.later(lastOccurred, place);
    }

    public void told(PartnerId partner, ChartPlace place) {
        received.merge(partner, place, ChartPlace::later);
    }

    /** Whether what a partner said then was said with all this behind them. */
    boolean isBehind(PartnerId partner, ChartPlace said) {
        return said.isAfter(lastOccurred) && knew(partner, said);
    }

    /** Whether the partner had received the latest of what has been told when they said it. */
    public boolean knew(PartnerId partner, ChartPlace said) {
        ChartPlace latest = received.get(partner);
        return latest == null || said.isAfter(latest);
    }
}
