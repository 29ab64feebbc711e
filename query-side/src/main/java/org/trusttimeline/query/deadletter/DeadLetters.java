package org.trusttimeline.query.deadletter;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.query.projection.Fault;

/** The charts of a version that are parked. Kept beside the documents: a rebuild meets the same entries again. */
public final class DeadLetters {

    private static final String COLLECTION = "dead-letters";

    private final MongoCollection<DeadLetter> letters;
    private final String version;
    private final Clock clock;

    public DeadLetters(MongoDatabase database, String version, Clock clock) {
        this.letters = database.getCollection(COLLECTION, DeadLetter.class);
        this.version = version;
        this.clock = clock;
    }

    /** All of them, in the order of their streams. */
    public List<DeadLetter> all() {
        return letters.find(Filters.eq("version", version))
                .sort(Sorts.ascending("stream"))
                .into(new ArrayList<>());
    }

    /** How many there are. */
    public long count() {
        return letters.countDocuments(Filters.eq("version", version));
    }

    /** That of a chart. */
    public Optional<DeadLetter> of(Chart chart) {
        return Optional.ofNullable(letters.find(Filters.eq(id(chart))).first());
    }

    /** Forgets all. */
    public void forget() {
        letters.deleteMany(Filters.eq("version", version));
    }

    void park(Fault fault) {
        letters.updateOne(
                Filters.eq(id(fault.chart())),
                Updates.combine(
                        Updates.set("version", version),
                        Updates.set("stream", fault.chart().stream()),
                        Updates.set("position", fault.position()),
                        Updates.set("fault", told(fault.why())),
                        Updates.setOnInsert("since", clock.instant()),
                        Updates.inc("attempts", 1)),
                new UpdateOptions().upsert(true));
    }

    void release(Chart chart) {
        letters.deleteOne(Filters.eq(id(chart)));
    }

    private String id(Chart chart) {
        return version + " " + chart.stream();
    }

    // The messages of causes may quote what they could not read.
    private static String told(RuntimeException why) {
        return why.getClass().getSimpleName() + ": " + why.getMessage();
    }
}
