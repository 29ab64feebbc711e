package org.trusttimeline.query.subscription;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.trusttimeline.access.Person;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.query.chart.ChartDocument;
import org.trusttimeline.query.projection.Documents;
import org.trusttimeline.query.projection.Write;

/** Documents that keep whoever reads them waiting, until they may go on. */
final class HeldUp implements Documents {

    private final Documents documents;
    private final CountDownLatch looked = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final List<Write> writes = new CopyOnWriteArrayList<>();

    HeldUp(Documents documents) {
        this.documents = documents;
    }

    void awaitFirstLook() throws InterruptedException {
        looked.await();
    }

    void goOn() {
        goOn.countDown();
    }

    List<Write> writes() {
        return writes;
    }

    @Override
    public <D extends ChartDocument> Map<String, D> find(Class<D> kind, Collection<String> ids) {
        looked.countDown();
        try {
            goOn.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
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
