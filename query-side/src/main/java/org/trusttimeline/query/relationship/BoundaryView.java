package org.trusttimeline.query.relationship;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.query.access.Words;
import org.trusttimeline.query.register.boundary.BoundaryLine;

/**
 * A boundary.
 *
 * @param statedBy whose it is, as in a timeline's {@code statedBy}
 * @param narrative which it is, in their words
 * @param erased true if the words cannot be opened any more
 * @param entryId the entry that stated it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BoundaryView(
        BoundaryId boundaryId,
        String statedBy,
        @Nullable String narrative,
        @Nullable Boolean erased,
        EntryId entryId) {

    static BoundaryView of(BoundaryLine line, Words narrative) {
        return new BoundaryView(
                line.boundaryId(),
                line.stated().statement().statedBy().text(),
                narrative.text(),
                narrative.erasedMark(),
                line.stated().statement().entryId());
    }
}
