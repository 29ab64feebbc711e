package org.trusttimeline.query.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.position.TimelinePosition;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.chart.DocumentId;
import org.trusttimeline.query.chart.JointHead;
import org.trusttimeline.query.chart.PrivateHead;
import org.trusttimeline.query.chart.UnreadableDocument;
import org.trusttimeline.query.projection.Documents;
import org.trusttimeline.query.projection.ReadModel;

/** Opens records: looks who may read them, and waits for a position that is still to come. */
final class HeadReader {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long PAUSE_MILLIS = 3;

    private final ReadModel model;

    HeadReader(ReadModel model) {
        this.model = model;
    }

    /** The record, if there is one and the caller may read it: the two are not told apart. */
    Optional<AccessibleRecord> open(Caller caller, RelationshipId relationship) {
        return open(model.served(), caller, Set.of(relationship)).stream().findFirst();
    }

    /** All the records that are on the caller's list and their token is for; the record itself says whether they may read it. */
    List<AccessibleRecord> openAll(Caller caller, Unread unread) {
        Documents documents = model.served();
        Set<RelationshipId> listed = documents.relationships(caller.person()).stream()
                .filter(caller::mayTurnTo)
                .collect(Collectors.toSet());
        try {
            return open(documents, caller, listed);
        } catch (UnreadableDocument oneOfThem) {
            return listed.stream()
                    .flatMap(id -> unread.of(id, () -> open(documents, caller, Set.of(id))).stream())
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /**
     * The record, as soon as that position of one of its charts is there. A record the caller may not read, and a chart of
     * it that they may not, is waited for like one that is not there, so that no answer, and no delay, tells them apart.
     *
     * @throws Problem 503 if it does not come in time
     */
    AccessibleRecord await(Caller caller, TimelinePosition position) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        do {
            Optional<AccessibleRecord> reached =
                    open(caller, position.chart().relationshipId()).filter(record -> record.reaches(position));
            if (reached.isPresent()) {
                return reached.get();
            }
        } while (pause() && System.nanoTime() - deadline < 0);
        throw new Problem(503, "not-there-yet", "What you have seen acknowledged cannot be read yet. Try again.");
    }

    private static List<AccessibleRecord> open(Documents documents, Caller caller, Set<RelationshipId> relationships) {
        List<AccessibleRecord> jointAlone = jointAlone(documents, caller, relationships);
        Map<String, PrivateHead> found = documents.find(
                PrivateHead.class,
                jointAlone.stream()
                        .flatMap(HeadReader::beside)
                        .map(DocumentId::ofHead)
                        .toList());
        return jointAlone.stream().map(record -> whole(record, found)).toList();
    }

    private static List<AccessibleRecord> jointAlone(
            Documents documents, Caller caller, Set<RelationshipId> relationships) {
        Map<String, JointHead> found = documents.find(
                JointHead.class,
                relationships.stream()
                        .map(id -> DocumentId.ofHead(new JointChart(id)))
                        .toList());
        return found.values().stream()
                .flatMap(head -> head.facts().members().member(caller.person()).stream()
                        .map(viewer -> AccessibleRecord.jointAlone(documents, head, viewer)))
                .toList();
    }

    private static AccessibleRecord whole(AccessibleRecord record, Map<String, PrivateHead> found) {
        return record.with(beside(record)
                .flatMap(chart -> Stream.ofNullable(found.get(DocumentId.ofHead(chart)))
                        .map(own -> new AccessibleChart(chart, own)))
                .toList());
    }

    private static Stream<Chart> beside(AccessibleRecord record) {
        return record.readable().stream().filter(chart -> !(chart instanceof JointChart));
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
