package org.trusttimeline.query.mongo;

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
import org.trusttimeline.query.deadletter.DeadLetter;
import org.trusttimeline.query.deadletter.DeadLetters;
import org.trusttimeline.query.projection.Fault;

/** The dead letters of one version, in the collection of all. */
final class MongoDeadLetters implements DeadLetters {

    private static final String COLLECTION = "dead-letters";

    private final MongoCollection<DeadLetter> letters;
    private final String version;
    private final Clock clock;

    MongoDeadLetters(MongoDatabase database, String version, Clock clock) {
        this.letters = database.getCollection(COLLECTION, DeadLetter.class);
        this.version = version;
        this.clock = clock;
    }

    @Override
    public List<DeadLetter> all() {
        return letters.find(Filters.eq("version", version))
                .sort(Sorts.ascending("stream"))
                .into(new ArrayList<>());
    }

    @Override
    public long count() {
        return letters.countDocuments(Filters.eq("version", version));
    }

    @Override
    public Optional<DeadLetter> of(Chart chart) {
        return Optional.ofNullable(letters.find(Filters.eq(id(chart))).first());
    }

    void removeAll() {
        letters.deleteMany(Filters.eq("version", version));
    }

    @Override
    public void park(Fault fault) {
        letters.updateOne(
                Filters.eq(id(fault.chart())),
                Updates.combine(
                        Updates.set("version", version),
                        Updates.set("stream", fault.chart().stream()),
                        Updates.set("position", fault.position()),
                        Updates.set("fault", reason(fault.why())),
                        Updates.setOnInsert("since", clock.instant()),
                        Updates.inc("attempts", 1)),
                new UpdateOptions().upsert(true));
    }

    @Override
    public void release(Chart chart) {
        letters.deleteOne(Filters.eq(id(chart)));
    }

    private String id(Chart chart) {
        return version + " " + chart.stream();
    }

    // The messages of causes may quote what they could not read.
    private static String reason(RuntimeException why) {
        return why.getClass().getSimpleName() + ": " + why.getMessage();
    }
}
