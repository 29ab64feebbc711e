package org.trusttimeline.query.chart;

import org.trusttimeline.events.Entry;
import org.trusttimeline.events.Stored;
import org.trusttimeline.events.json.EventJson;
import org.trusttimeline.events.json.EventTypes;

/** Entries as steps, with the JSON that the ledger would have of them. */
public final class Tellings {

    private Tellings() {}

    public static FoldStep.Told told(Entry entry) {
        Stored stored = EventTypes.storedAs(entry.event().getClass());
        return new FoldStep.Told(
                entry,
                stored.name(),
                stored.revision(),
                EventJson.write(entry.event()),
                EventJson.write(entry.recording()));
    }
}
