package org.trusttimeline.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.trusttimeline.access.Person;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.query.chart.ChartDocument;

/** Documents that cannot be written, until they are mended. */
public final class FailingWrites implements Documents {

    private final Documents documents;
    private final Supplier<Throwable> failure;
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean mended;

    public FailingWrites(Documents documents, Supplier<Throwable> failure) {
        this.documents = documents;
        this.failure = failure;
    }

    public int failures() {
        return failures.get();
    }

    public void mend() {
        mended = true;
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
    public void write(List<Write> writes) {
        if (!mended) {
            failures.incrementAndGet();
            FailingWrites.<RuntimeException>fail(failure.get());
        }
        documents.write(writes);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void fail(Throwable failure) throws T {
        throw (T) failure;
    }
}
