package org.trusttimeline.query.register.boundary;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.stage.reading.CountedEntry;

/**
 * A boundary.
 *
 * @param stated the entry that says which; it is the owner's
 * @param lifted where its owner lifted it
 */
public record BoundaryLine(
        BoundaryId boundaryId,
        CountedEntry stated,
        @Nullable CountedEntry lifted) {

    static BoundaryLine stated(BoundaryId boundary, CountedEntry said) {
        return new BoundaryLine(boundary, said, null);
    }

    /** Whether it holds. */
    public boolean isOpen() {
        return lifted == null;
    }

    /** Nobody else can; and one that was not freely lifted does not come back either. */
    BoundaryLine lifted(CountedEntry said) {
        return said.partner().equals(stated.partner()) ? new BoundaryLine(boundaryId, stated, said) : this;
    }
}
