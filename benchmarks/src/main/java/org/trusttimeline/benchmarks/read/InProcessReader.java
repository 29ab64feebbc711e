package org.trusttimeline.benchmarks.read;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.benchmarks.harness.Operation;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.query.access.QueryParameters;
import org.trusttimeline.query.access.RecordAccess;
import org.trusttimeline.query.access.RecordRequest;
import org.trusttimeline.query.access.Texts;
import org.trusttimeline.query.chart.ChartDocument;
import org.trusttimeline.query.projection.Documents;
import org.trusttimeline.query.projection.ReadModel;
import org.trusttimeline.query.projection.Write;
import org.trusttimeline.query.rebuild.Readiness;
import org.trusttimeline.query.rebuild.Rebuild;
import org.trusttimeline.query.rebuild.Rebuilds;
import org.trusttimeline.query.stage.StageEndpoint;
import org.trusttimeline.query.timeline.EntryViews;
import org.trusttimeline.query.timeline.TimelineAnswer;
import org.trusttimeline.query.timeline.TimelineEndpoint;

/** A partner who reads their record, within the process of the query side: no HTTP, and no JSON. */
final class InProcessReader {

    private static final int PAGE = 50;

    private final RunningSide queries;
    private final GeneratedRecord couple;

    InProcessReader(FilledLedger filled, GeneratedRecord couple) {
        this.queries = filled.queries();
        this.couple = couple;
    }

    /** The first page of the timeline, as it is answered. */
    Operation page() {
        return page(queries.bean(TimelineEndpoint.class));
    }

    /** The same with its texts left sealed: what opening them costs is the difference. */
    Operation pageLeftSealed() {
        return page(endpoint(queries.bean(ReadModel.class), (text, where) -> Optional.of("")));
    }

    /** One find by {@code _id} of the same documents, as bytes. */
    Operation rawFind() throws Exception {
        List<String> ids = documentsOfAPage();
        MongoCollection<RawBsonDocument> collection =
                queries.bean(MongoDatabase.class).getCollection(served(), RawBsonDocument.class);
        return () -> requireAll(collection.find(Filters.in("_id", ids)).into(new ArrayList<>()), ids);
    }

    /** The reading of the stage. */
    Operation stage() {
        StageEndpoint endpoint = queries.bean(StageEndpoint.class);
        RecordRequest request = nothingAsked(StageEndpoint.class, "getStage");
        return () -> endpoint.getStage(request);
    }

    /** The ids of all documents that a page is read from: those that are there. */
    List<String> documentsOfAPage() throws Exception {
        Recorded recorded = new Recorded(queries.bean(ReadModel.class).served());
        page(endpoint(() -> recorded, (text, where) -> Optional.of(""))).run();
        return List.copyOf(recorded.found);
    }

    private TimelineEndpoint endpoint(ReadModel model, Texts.Opener opener) {
        return new TimelineEndpoint(
                new RecordAccess(queries.bean(Readiness.class), model), new EntryViews(new Texts(opener)));
    }

    private Operation page(TimelineEndpoint endpoint) {
        RecordRequest request = nothingAsked(TimelineEndpoint.class, "getTimeline");
        return () -> requireWhole(endpoint.getTimeline(request).getBody());
    }

    private static void requireWhole(@Nullable TimelineAnswer page) {
        if (page == null || page.entries().size() != PAGE) {
            throw new IllegalStateException("not a page of " + PAGE);
        }
    }

    private static void requireAll(List<RawBsonDocument> found, List<String> ids) {
        if (found.size() != ids.size()) {
            throw new IllegalStateException(found.size() + " of " + ids.size() + " documents were found");
        }
    }

    private String served() {
        return queries.bean(Rebuilds.class).all().stream()
                .filter(version -> version.state() == Rebuild.State.SERVED)
                .map(Rebuild::id)
                .findFirst()
                .orElseThrow();
    }

    /** A request in which nothing is asked for, as the endpoint itself tells what could be. */
    private RecordRequest nothingAsked(Class<?> endpoint, String method) {
        Parameter query = Arrays.stream(endpoint.getMethods())
                .filter(found -> found.getName().equals(method))
                .flatMap(found -> Arrays.stream(found.getParameters()))
                .filter(parameter -> parameter.getType() == RecordRequest.class)
                .findFirst()
                .orElseThrow();
        return new RecordRequest(
                couple.reader(),
                couple.id().toString(),
                QueryParameters.of(Map.of(), QueryParameters.names(query)),
                null);
    }

    private record Recorded(Documents documents, Collection<String> found) implements Documents {

        private Recorded(Documents documents) {
            this(documents, new TreeSet<>());
        }

        @Override
        public <D extends ChartDocument> Map<String, D> find(Class<D> kind, Collection<String> ids) {
            Map<String, D> all = documents.find(kind, ids);
            found.addAll(all.keySet());
            return all;
        }

        @Override
        public Set<RelationshipId> relationships(org.trusttimeline.access.Person reader) {
            return documents.relationships(reader);
        }

        @Override
        public void write(List<Write> writes) {
            throw new UnsupportedOperationException("who reads writes nothing");
        }
    }
}
