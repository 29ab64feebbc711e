package org.trusttimeline.query.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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
    Optional<OpenRecord> open(Caller caller, RelationshipId relationship) {
        Documents documents = model.served();
        String id = DocumentId.ofHead(new JointChart(relationship));
        Map<String, JointHead> found = documents.find(JointHead.class, Set.of(id));
        return Optional.ofNullable(found.get(id))
                .flatMap(head ->
                        Viewer.of(caller, head.facts()).map(viewer -> open(documents, relationship, head, viewer)));
    }

    /**
     * The record, as soon as that position of one of its charts is there. A record the caller may not read, and a chart of
     * it that they may not, is waited for like one that is not there, so that no answer, and no delay, tells them apart.
     *
     * @throws Problem 503 if it does not come in time
     */
    OpenRecord await(Caller caller, TimelinePosition position) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        do {
            Optional<OpenRecord> reached =
                    open(caller, position.chart().relationshipId()).filter(record -> record.reaches(position));
            if (reached.isPresent()) {
                return reached.get();
            }
        } while (pause() && System.nanoTime() - deadline < 0);
        throw new Problem(503, "not-there-yet", "What you have seen acknowledged cannot be read yet. Try again.");
    }

    private static OpenRecord open(Documents documents, RelationshipId relationship, JointHead head, Viewer viewer) {
        List<Chart> beside = viewer.charts(relationship, head.facts()).stream()
                .filter(chart -> !(chart instanceof JointChart))
                .toList();
        Map<String, PrivateHead> found = documents.find(
                PrivateHead.class, beside.stream().map(DocumentId::ofHead).toList());
        Stream<OpenChart> opened = beside.stream()
                .flatMap(chart ->
                        Stream.ofNullable(found.get(DocumentId.ofHead(chart))).map(own -> new OpenChart(chart, own)));
        List<OpenChart> charts = Stream.concat(Stream.of(new OpenChart(new JointChart(relationship), head)), opened)
                .toList();
        return new OpenRecord(documents, relationship, head, viewer, charts);
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
