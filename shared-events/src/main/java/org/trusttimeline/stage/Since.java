package org.trusttimeline.stage;

import java.time.Instant;
import org.trusttimeline.events.Place;
import org.trusttimeline.events.id.EntryId;

/**
 * When something came about, and by which entry.
 *
 * @param moment the latest moment the entry's date can mean
 * @param entry the entry, unique within its chart
 */
public record Since(Instant moment, EntryId entry) {

    static Since of(Place place, EntryId entry) {
        return new Since(place.moment(), entry);
    }
}
