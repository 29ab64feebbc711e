package org.trusttimeline.query.chart;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.statement.Speaker;

/**
 * A boundary, and the entry that says which.
 *
 * @param lifted where its owner lifted it
 */
public record BoundaryLine(
        BoundaryId boundaryId,
        Speaker statedBy,
        EntryId entryId,
        PlaceKey place,
        @Nullable PlaceKey lifted) {

    /** Whether it holds. */
    public boolean isOpen() {
        return lifted == null;
    }

    BoundaryLine lifted(PlaceKey where) {
        return new BoundaryLine(boundaryId, statedBy, entryId, place, PlaceKey.later(lifted, where));
    }
}
