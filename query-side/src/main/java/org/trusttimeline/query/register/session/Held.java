package org.trusttimeline.query.register.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.CareEvent.SessionRecorded;
import org.trusttimeline.events.GatheringEvent.CheckInHeld;
import org.trusttimeline.events.GatheringEvent.ContainerHeld;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.Modality;
import org.trusttimeline.events.vocabulary.Practice;
import org.trusttimeline.query.register.CitedEntry;
import org.trusttimeline.stage.CountedRecord;
import org.trusttimeline.stage.reading.CountedEntry;

/**
 * Something that was held: a session, a container or a check-in.
 *
 * @param kind which of these
 * @param told the entry that says so
 * @param breachId of a container: the breach, if it was about one
 * @param practices of a check-in: which practices of intention
 * @param attended of a session: which partners attended
 * @param modality of a session: how it was held
 * @param begun of a session: when it began, UTC, if that was stated
 * @param ended of a session: when it ended, UTC, if that was stated
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Held(
        Kind kind,
        CitedEntry told,
        @Nullable BreachId breachId,
        @Nullable List<Practice> practices,
        @Nullable List<PartnerId> attended,
        @Nullable Modality modality,
        @Nullable Instant begun,
        @Nullable Instant ended) {

    /** What was held. */
    public enum Kind {
        /** As the care team keeps it on the clinical chart. */
        SESSION,
        /** An agreed session in which anger had its place. */
        CONTAINER,
        /** With practices of intention. */
        CHECK_IN
    }

    /** All that was held, read from what counts, in the order of their places. */
    static List<Held> all(CountedRecord counted) {
        return counted.entries().stream()
                .filter(CountedEntry::freelyGiven)
                .flatMap(said -> of(said).stream())
                .toList();
    }

    private static Optional<Held> of(CountedEntry said) {
        CitedEntry told = CitedEntry.of(said);
        return switch (said.event()) {
            case ContainerHeld held ->
                Optional.of(new Held(Kind.CONTAINER, told, held.breachId(), null, null, null, null, null));
            case CheckInHeld held ->
                Optional.of(new Held(Kind.CHECK_IN, told, null, held.practices(), null, null, null, null));
            case SessionRecorded held ->
                Optional.of(new Held(
                        Kind.SESSION, told, null, null, held.attended(), held.modality(), held.begun(), held.ended()));
            default -> Optional.empty();
        };
    }
}
