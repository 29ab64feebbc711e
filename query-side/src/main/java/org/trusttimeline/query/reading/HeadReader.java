package org.trusttimeline.query.reading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.chart.DocumentId;
import org.trusttimeline.query.chart.Head;
import org.trusttimeline.query.projection.Documents;

/** Opens records: looks who may read them, and waits for a position that is still to come. */
final class HeadReader {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long PAUSE_MILLIS = 3;

    private final Documents documents;

    HeadReader(Documents documents) {
        this.documents = documents;
    }

    /** The record, if there is one and the caller may read it: the two are not told apart. */
    Optional<OpenRecord> open(Caller caller, JointChart chart) {
        String id = DocumentId.ofHead(chart);
        Map<String, Head> found = documents.find(Head.class, Set.of(id));
        return Optional.ofNullable(found.get(id))
                .flatMap(head -> Viewer.of(caller, head.facts()).map(viewer -> new OpenRecord(chart, head, viewer)));
    }

    /**
     * The record, as soon as that position of it is there. A record the caller may not read is waited for like one that
     * is not there, so that no answer, and no delay, tells them apart.
     *
     * @throws Problem 503 if it does not come in time
     */
    OpenRecord await(Caller caller, JointChart chart, long position) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        do {
            Optional<OpenRecord> reached =
                    open(caller, chart).filter(record -> record.head().position() >= position);
            if (reached.isPresent()) {
                return reached.get();
            }
        } while (pause() && System.nanoTime() - deadline < 0);
        throw new Problem(503, "not-there-yet", "What you have seen acknowledged cannot be read yet. Try again.");
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
