package org.trusttimeline.query.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.query.chart.UnreadableDocument;

/** The records of one answer that cannot be read at present. */
public final class Unread {

    private final Unreadables unreadables;
    private final Set<RelationshipId> records = new LinkedHashSet<>();

    Unread(Unreadables unreadables) {
        this.unreadables = unreadables;
    }

    /** What is read of a record; empty if it cannot be read. */
    public <A> Optional<A> of(RelationshipId record, Supplier<A> reading) {
        try {
            return Optional.of(reading.get());
        } catch (UnreadableDocument unfit) {
            unreadables.note(unfit.id(), unfit);
            records.add(record);
            return Optional.empty();
        }
    }

    /** Those met so far. */
    public List<RelationshipId> records() {
        return List.copyOf(records);
    }
}
