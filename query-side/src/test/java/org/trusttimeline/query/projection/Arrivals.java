package org.trusttimeline.query.projection;

import java.util.List;
import org.trusttimeline.events.Entry;
import org.trusttimeline.query.chart.Tellings;

/** Entries as they come from the ledger, all of them readable. */
public final class Arrivals {

    private Arrivals() {}

    public static List<Arrived> of(List<Entry> entries) {
        return entries.stream()
                .map(entry -> new Arrived(entry.chart(), entry.position(), () -> Tellings.told(entry)))
                .toList();
    }
}
