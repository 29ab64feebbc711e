package org.trusttimeline.query.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.json.UnreadableEvent;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;
import org.trusttimeline.query.chart.Tellings;
import org.trusttimeline.query.deadletter.SkippedEntries.SkippedEntry;
import org.trusttimeline.query.mongo.MongoStores;
import org.trusttimeline.query.projection.Arrived;
import org.trusttimeline.query.projection.ChartHeads;
import org.trusttimeline.query.projection.Documents;
import org.trusttimeline.query.projection.LedgerCharts;
import org.trusttimeline.query.projection.Projection;
import org.trusttimeline.query.rebuild.ReadModelStore;
import org.trusttimeline.testservers.TestMongo;

/** A chart waits at an entry, and goes on once that can be read. */
class RetryTest {

    private static final MongoClient CLIENT = MongoClients.create(TestMongo.uri());

    private final MongoDatabase database = CLIENT.getDatabase(TestMongo.freshDatabaseName());
    private final ReadModelStore store = new MongoStores(database, "this one", Clock.systemUTC()).readModels();
    private final Documents documents = store.documents("charts");
    private final DeadLetters letters = store.deadLetters("charts");
    private final Couple couple = new Couple("retried", new PretendedSeal()).everything();
    private final Set<Long> unreadable = new HashSet<>();
    private final LedgerCharts ledger = this::entries;
    private final Projection projection = new Projection(documents, new Parking(letters, new NothingSkipped()), ledger);
    private final Retry retry = new Retry(letters, projection, ledger, documents);

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void aChartThatStillCannotBeReadWaitsOn() {
        unreadable.add(4L);
        deliver();

        assertThat(retry.of(couple.chart)).map(DeadLetter::position).contains(4L);
        assertThat(retry.of(couple.chart)).map(DeadLetter::attempts).contains(3);
    }

    @Test
    void oneThatIsMendedGoesOnToTheEndOfTheLedger() {
        unreadable.add(4L);
        deliver();
        unreadable.clear();

        assertThat(retry.of(couple.chart)).isEmpty();
        assertThat(letters.count()).isZero();
        assertThat(ChartHeads.next(couple.chart, documents))
                .isEqualTo(couple.entries(couple.chart).size());
    }

    @Test
    void itStopsAtTheNextOneThatCannotBeRead() {
        unreadable.addAll(Set.of(4L, 7L));
        deliver();
        unreadable.remove(4L);

        assertThat(retry.of(couple.chart)).map(DeadLetter::position).contains(7L);
        assertThat(ChartHeads.next(couple.chart, documents)).isEqualTo(7);
    }

    @Test
    void withItsOpeningEverythingBesideItGoesOnToo() {
        unreadable.add(0L);
        deliver();
        assertThat(letters.count()).isGreaterThan(1);
        unreadable.clear();

        assertThat(retry.of(couple.chart)).isEmpty();
        assertThat(letters.count()).isZero();
        assertThat(ChartHeads.next(couple.clinical(), documents))
                .isEqualTo(couple.entries(couple.clinical()).size());
    }

    @Test
    void noLetterTellsWhatTheEntrySays() {
        unreadable.add(4L);
        deliver();

        assertThat(letters.all()).extracting(DeadLetter::fault).containsExactly("UnreadableEvent: unheard of");
    }

    private void deliver() {
        projection.project(couple.entries().stream().map(this::arrived).toList(), () -> {});
    }

    private List<Arrived> entries(Chart chart, long from, long to) {
        return couple.entries(chart).stream()
                .filter(entry -> entry.position() >= from && entry.position() <= to)
                .map(this::arrived)
                .toList();
    }

    private Arrived arrived(Entry entry) {
        return new Arrived(entry.chart(), entry.position(), () -> Tellings.told(read(entry)));
    }

    private Entry read(Entry entry) {
        if (entry.chart().equals(couple.chart) && unreadable.contains(entry.position())) {
            throw new UnreadableEvent("unheard of", new IllegalStateException("the words of the entry"));
        }
        return entry;
    }

    private static final class NothingSkipped implements SkippedEntries {
        @Override
        public boolean isSkipped(Chart chart, long position) {
            return false;
        }

        @Override
        public void skip(SkippedEntry entry) {
            throw new UnsupportedOperationException();
        }
    }
}
