package org.trusttimeline.query.access;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.trusttimeline.access.Membership;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.position.TimelinePosition;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.access.Pages.PageGone;
import org.trusttimeline.query.projection.ReadModel;
import org.trusttimeline.query.rebuild.Readiness;

/** The one way to a record: built, as new as the caller has seen it, and theirs to read. */
public final class RecordAccess {

    private static final int TRIES = 10;

    private final Readiness readiness;
    private final HeadReader heads;
    private final Outages outages;

    public RecordAccess(Readiness readiness, ReadModel model) {
        this(readiness, model, new Unreadables());
    }

    RecordAccess(Readiness readiness, ReadModel model, Unreadables unreadables) {
        this.readiness = readiness;
        this.heads = new HeadReader(model);
        this.outages = new Outages(unreadables);
    }

    /**
     * Answers with a reading of a part of a record, under the positions of the charts in that part as {@code ETag}.
     *
     * @throws Problem 404 if there is no such relationship, or it is not the caller's to read; 400 if they carry the
     *     position of another; 503 if it cannot be read at present
     */
    public <A> ResponseEntity<A> answer(
            RecordRequest request, UnaryOperator<AccessibleRecord> part, Function<AccessibleRecord, A> reading) {
        return read(request, record -> {
            AccessibleRecord read = part.apply(record);
            return answered(read.positions(), reading.apply(read));
        });
    }

    /**
     * Reads a record.
     *
     * @throws Problem as an answer does
     */
    public <A> A read(RecordRequest request, Function<AccessibleRecord, A> reading) {
        return outages.named(() -> {
            readiness.require();
            return untilWhole(request, reading);
        });
    }

    /**
     * Reads all the records that somebody may read, as far as their token is for these. One that cannot be read at present spoils
     * no other: it is told of by its id.
     *
     * @param timelinePosition the position the caller has seen acknowledged, as they carry it
     * @throws Problem 400 if that is no position, 404 if it is of a record that their token is not for; 503 if there is
     *     nothing to be read at present
     */
    public <A> A readAll(
            Caller caller, @Nullable String timelinePosition, BiFunction<List<AccessibleRecord>, Unread, A> reading) {
        return outages.named(() -> {
            readiness.require();
            if (timelinePosition != null) {
                RelationshipId of =
                        TimelinePosition.of(timelinePosition).chart().relationshipId();
                open(new RecordRequest(caller, of.toString(), QueryParameters.of(Map.of()), timelinePosition));
            }
            Unread unread = new Unread(outages.unreadables());
            return reading.apply(heads.openAll(caller, unread), unread);
        });
    }

    /** An answer that nobody keeps. */
    public static <A> ResponseEntity<A> answered(A answer) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }

    /** An answer that nobody keeps, under those positions. */
    public static <A> ResponseEntity<A> answered(String positions, A answer) {
        return ResponseEntity.ok()
                .eTag("\"" + positions + "\"")
                .cacheControl(CacheControl.noStore())
                .body(answer);
    }

    /** What is said to whoever may not read a record, and of one that is not there. */
    public static Problem noSuchRelationship() {
        return new Problem(404, "no-such-relationship", "There is no such relationship, or it is not yours to read.");
    }

    private <A> A untilWhole(RecordRequest request, Function<AccessibleRecord, A> reading) {
        for (int tried = 1; ; tried++) {
            try {
                return reading.apply(open(request));
            } catch (PageGone split) {
                giveUpAfter(tried, split);
            }
        }
    }

    private AccessibleRecord open(RecordRequest request) {
        RelationshipId relationship = relationship(request);
        TimelinePosition position = position(request.timelinePosition(), relationship);
        return position == null
                ? heads.open(request.caller(), relationship).orElseThrow(RecordAccess::noSuchRelationship)
                : heads.await(request.caller(), position);
    }

    private static RelationshipId relationship(RecordRequest request) {
        RelationshipId id = relationshipId(request.relationship());
        if (!Membership.isOpenTo(request.caller().role()) || !request.caller().mayTurnTo(id)) {
            throw noSuchRelationship();
        }
        return id;
    }

    private static RelationshipId relationshipId(String text) {
        try {
            return RelationshipId.of(text);
        } catch (IllegalArgumentException noId) {
            throw noSuchRelationship();
        }
    }

    private static @Nullable TimelinePosition position(@Nullable String carried, RelationshipId relationship) {
        if (carried == null) {
            return null;
        }
        TimelinePosition position = TimelinePosition.of(carried);
        if (!position.chart().relationshipId().equals(relationship)) {
            throw new Problem(400, "unknown-timeline-position", "This Timeline-Position is of another relationship.");
        }
        return position;
    }

    private static void giveUpAfter(int tried, PageGone split) {
        if (tried == TRIES) {
            throw new IllegalStateException("a record was read " + TRIES + " times and never whole", split);
        }
    }
}
