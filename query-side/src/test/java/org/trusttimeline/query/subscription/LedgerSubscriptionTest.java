package org.trusttimeline.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.ledger.axon.LedgerMessageSource;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;
import org.trusttimeline.query.TestLedger;
import org.trusttimeline.query.chart.ChartDocument;
import org.trusttimeline.query.chart.JointHead;
import org.trusttimeline.query.mongo.MongoStores;
import org.trusttimeline.query.projection.Documents;
import org.trusttimeline.query.projection.FailingWrites;
import org.trusttimeline.query.projection.Projecting;
import org.trusttimeline.query.projection.RecordedWrites;
import org.trusttimeline.testservers.TestMongo;

/** The processor over a real ledger and a real MongoDB wire. */
class LedgerSubscriptionTest {

    private static final String NAME = "charts";
    private static final int SEGMENTS = 4;
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    private static final MongoClient CLIENT = MongoClients.create(TestMongo.uri());
    private static final TestLedger LEDGER = new TestLedger();

    private final MongoDatabase database = CLIENT.getDatabase(TestMongo.freshDatabaseName());
    private final MongoStores stores = new MongoStores(database, "this one", Clock.systemUTC());
    private final SegmentTokens tokens = stores.tokens();
    private final Documents documents = stores.readModels().documents(NAME);
    private final LedgerReader reader = new LedgerReader(LEDGER.reader());
    private final List<Runnable> running = new ArrayList<>();

    @AfterEach
    void stop() {
        running.forEach(Runnable::run);
    }

    @AfterAll
    static void close() {
        CLIENT.close();
        LEDGER.close();
    }

    @Test
    void everyCoupleIsFoldedWhicheverSegmentFoldsThem() {
        List<Couple> couples = IntStream.range(0, 40)
                .mapToObj(n -> new Couple("segment " + n, new PretendedSeal()).story())
                .toList();
        couples.forEach(couple -> LEDGER.append(couple.entries()));
        LedgerSubscription all = follow(documents, SEGMENTS);
        await().atMost(LONG_ENOUGH).until(() -> all.position() == reader.head());

        assertThat(tokens.positions(NAME)).hasSize(SEGMENTS);
        assertThat(couples)
                .allSatisfy(couple -> assertThat(documents
                                .find(JointHead.class, List.of(couple.chart.stream()))
                                .values())
                        .extracting(ChartDocument::position)
                        .containsExactly(12L));
    }

    @Test
    void aNewStartGoesOnWhereTheLastOneStopped() {
        LEDGER.append(new Couple("resumed", new PretendedSeal()).story().entries());
        LedgerSubscription first = follow(documents, SEGMENTS);
        await().atMost(LONG_ENOUGH).until(() -> first.position() == reader.head());
        running.removeFirst().run();
        RecordedWrites recorded = new RecordedWrites(documents);
        LedgerSubscription second = follow(recorded, SEGMENTS);
        await().atMost(LONG_ENOUGH).until(() -> second.position() == reader.head());

        assertThat(recorded.writes()).isEmpty();
    }

    @Test
    void noTokenMovesBeforeTheDocumentsAreWritten() {
        everythingFails(() -> new IllegalStateException("the disk is full"), "unwritten");
    }

    @Test
    void notEvenAnErrorStopsASegmentForGood() {
        everythingFails(() -> new NoClassDefFoundError("something/Missing"), "erroneous");
    }

    @Test
    void aNodeThatLostItsClaimMeanwhileWritesNothing() throws InterruptedException {
        Couple couple = new Couple("claimed", new PretendedSeal()).story();
        LEDGER.append(couple.entries());
        HeldUp heldUp = new HeldUp(documents);
        follow(heldUp, 1);
        heldUp.awaitFirstLook();
        database.getCollection("tokens").updateMany(Filters.empty(), Updates.set("segments.0.owner", "another node"));
        heldUp.goOn();
        running.removeFirst().run();

        assertThat(heldUp.writes()).isEmpty();
    }

    private void everythingFails(Supplier<Throwable> failure, String name) {
        Couple couple = new Couple(name, new PretendedSeal()).story();
        LEDGER.append(couple.entries());
        FailingWrites failing = new FailingWrites(documents, failure);
        follow(failing, 1);
        await().atMost(LONG_ENOUGH).until(() -> failing.failures() >= 2);
        assertThat(tokens.positions(NAME)).containsExactly(Map.entry(0, 0L));
        failing.mend();

        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(documents.find(JointHead.class, List.of(couple.chart.stream())))
                        .hasSize(1));
    }

    private LedgerSubscription follow(Documents written, int segments) {
        LedgerMessageSource source = new LedgerMessageSource(reader, LEDGER.wakeup());
        LedgerSubscription subscription =
                new LedgerSubscriptions(source, tokens, segments).start(NAME, Projecting.into(written), 0);
        running.add(() -> {
            subscription.stop();
            source.close();
        });
        return subscription;
    }
}
