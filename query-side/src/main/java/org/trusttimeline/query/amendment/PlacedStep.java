package org.trusttimeline.query.amendment;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.trusttimeline.events.AmendmentEvent;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.period.Dates;
import org.trusttimeline.events.statement.EntryAddress;
import org.trusttimeline.query.chart.PlaceKey;

/** A step of a request to amend, where it stands. It is of the record, not of the couple: it counts as it was told. */
record PlacedStep(EntryAddress address, PlaceKey place, Instant earliest, AmendmentEvent event) {

    static final Comparator<PlacedStep> OLDEST_FIRST =
            Comparator.comparing(PlacedStep::place).thenComparing(placed -> placed.address().chart().stream());

    static Optional<PlacedStep> of(Entry entry, Dates dates) {
        return entry.event() instanceof AmendmentEvent event
                ? Optional.of(new PlacedStep(
                        entry.address(),
                        PlaceKey.of(dates.place(entry)),
                        dates.period(entry).earliest(),
                        event))
                : Optional.empty();
    }

    boolean is(Class<? extends AmendmentEvent> kind) {
        return kind.isInstance(event);
    }

    /** The entry this step is about. */
    EntryAddress target() {
        return event.refersTo().from(address.chart());
    }
}
