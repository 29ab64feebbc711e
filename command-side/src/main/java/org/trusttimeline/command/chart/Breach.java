package org.trusttimeline.command.chart;

import java.util.List;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;

/**
 * A breach, and who has which role in it.
 *
 * @param recordedBy the entry that told of it first
 * @param answered whether a harmed partner has answered it: from then on its words stay as they were answered
 */
public record Breach(
        BreachId id, EntryId recordedBy, List<PartnerId> harmed, List<PartnerId> causedBy, boolean answered) {

    Breach answeredBy(PartnerId partner) {
        return new Breach(id, recordedBy, harmed, causedBy, answered || harmed.contains(partner));
    }
}
