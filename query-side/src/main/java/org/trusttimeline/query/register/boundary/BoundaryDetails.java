package org.trusttimeline.query.register.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.query.access.Words;
import org.trusttimeline.query.register.CitedEntry;
import org.trusttimeline.stage.reading.CountedEntry;

/**
 * A boundary with all that was said of it.
 *
 * @param open whether it holds
 * @param narrative which it is, in its owner's words
 * @param erased true if the words cannot be opened any more
 * @param stated the entry that stated it
 * @param lifted the entry by which its owner lifted it; absent while it holds
 * @param crossed the entries that say it was crossed, in the order of their dates
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BoundaryDetails(
        BoundaryId boundaryId,
        boolean open,
        @Nullable String narrative,
        @Nullable Boolean erased,
        CitedEntry stated,
        @Nullable CitedEntry lifted,
        List<CitedEntry> crossed) {

    static BoundaryDetails of(BoundaryLine line, List<CountedEntry> crossed, Words narrative) {
        return new BoundaryDetails(
                line.boundaryId(),
                line.isOpen(),
                narrative.text(),
                narrative.erasedMark(),
                CitedEntry.of(line.stated()),
                CitedEntry.ofAny(line.lifted()),
                CitedEntry.ofAll(crossed));
    }
}
