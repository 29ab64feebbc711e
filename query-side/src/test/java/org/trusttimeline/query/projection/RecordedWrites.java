package org.trusttimeline.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trusttimeline.access.Person;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.query.chart.ChartDocument;

/** Documents that remember how they were written. */
public record RecordedWrites(Documents documents, List<Write> writes) implements Documents {

    public RecordedWrites(Documents documents) {
        this(documents, new ArrayList<>());
    }

    @Override
    public <D extends ChartDocument> Map<String, D> find(Class<D> kind, Collection<String> ids) {
        return documents.find(kind, ids);
    }

    @Override
    public Set<RelationshipId> relationships(Person reader) {
        return documents.relationships(reader);
    }

    @Override
    public void write(List<Write> some) {
        writes.addAll(some);
        documents.write(some);
    }
}
