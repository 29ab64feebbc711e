package org.trusttimeline.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trusttimeline.access.Person;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.query.chart.ChartDocument;

/** The store of documents. It knows nothing but ids: no query, no index, no transaction. */
public interface Documents {

    /**
     * Those of the documents that are there, by id.
     *
     * @throws org.trusttimeline.query.chart.UnreadableDocument if one of them cannot be read
     */
    <D extends ChartDocument> Map<String, D> find(Class<D> kind, Collection<String> ids);

    /** The relationships whose records somebody was admitted to and not shut out of since, by what is written so far. */
    Set<RelationshipId> relationships(Person reader);

    /** Carries the writes out one after the other; a failure leaves those before it done and those behind it undone. */
    void write(List<Write> writes);
}
