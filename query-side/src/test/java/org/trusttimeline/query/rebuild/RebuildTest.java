package org.trusttimeline.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.Entry;
import org.trusttimeline.ledger.axon.LedgerMessageSource;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerScan;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;
import org.trusttimeline.query.TestLedger;
import org.trusttimeline.query.deadletter.SkippedEntryTable;
import org.trusttimeline.query.mongo.MongoStores;
import org.trusttimeline.query.subscription.LedgerSubscriptions;
import org.trusttimeline.testservers.TestMongo;

/** Versions of the read model over a real ledger and a real MongoDB wire, kept by one node or two. */
class RebuildTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final MongoClient CLIENT = MongoClients.create(TestMongo.uri());

    private final TestLedger ledger = new TestLedger();
    private final MongoDatabase database = CLIENT.getDatabase(TestMongo.freshDatabaseName());
    private final LedgerReader reader = new LedgerReader(ledger.reader());
    private final List<Node> nodes = new ArrayList<>();

    @AfterEach
    void stop() {
        nodes.forEach(Node::stop);
        ledger.close();
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void theFirstVersionIsServedByItself() {
        tell(couples(5));
        Node node = node();

        assertThat(served(node).id()).isEqualTo("charts-" + SchemaVersion.NUMBER + ".1");
    }

    @Test
    void aRebuildIsTheSameAndIsServed() {
        tell(couples(30));
        Node node = node();
        String first = served(node).id();
        Rebuild begun = node.rebuilds.begin(false);
        Rebuild second = once(node, begun.id(), Rebuild.State.SERVED);

        assertThat(second.comparison()).isNotNull().matches(ComparisonResult::isSame);
        assertThat(second.done()).isEqualTo(foldable());
        assertThat(node.rebuilds.of(first)).map(Rebuild::state).contains(Rebuild.State.KEPT);
    }

    @Test
    void alsoWhileEntriesArrive() throws InterruptedException {
        List<Couple> couples = couples(40);
        tell(couples);
        Node node = node();
        served(node);
        Thread teller = Thread.ofPlatform()
                .start(() -> couples.forEach(couple -> IntStream.range(0, 15)
                        .forEach(n ->
                                ledger.append(List.of(couple.impact(n % 3 == 0 ? "1999-0" + (1 + n % 9) : null))))));
        String rebuilt = node.rebuilds.begin(false).id();
        teller.join();
        once(node, rebuilt, Rebuild.State.SERVED);
        await().atMost(LONG_ENOUGH)
                .until(() -> node.rebuilds.all().stream()
                        .allMatch(version -> Objects.equals(version.position(), reader.head())));

        assertThat(comparedWithACold(rebuilt).isSame()).isTrue();
    }

    @Test
    void whatIsInterruptedGoesOnWhereItWas() {
        tell(couples(120));
        Node first = node();
        served(first);
        String rebuilt = first.rebuilds.begin(true).id();
        first.stop();
        nodes.remove(first);
        Node second = node();

        assertThat(once(second, rebuilt, Rebuild.State.SAME).done()).isEqualTo(foldable());
    }

    @Test
    void aVersionThatDiffersWaitsForAnOperator() {
        tell(couples(4));
        Node node = node();
        String first = served(node).id();
        spoilOneDocument(first);
        String rebuilt = node.rebuilds.begin(false).id();
        Rebuild different = once(node, rebuilt, Rebuild.State.DIFFERENT);
        assertThat(different.comparison())
                .isNotNull()
                .extracting(ComparisonResult::different)
                .isEqualTo(1L);
        assertThat(served(node).id()).isEqualTo(first);

        node.rebuilds.switchTo(rebuilt);
        assertThat(served(node).id()).isEqualTo(rebuilt);
        assertThat(node.rebuilds.rollBack().id()).isEqualTo(first);
        assertThat(served(node).id()).isEqualTo(first);
    }

    @Test
    void oneRebuildAtATimeAndWhatIsServedIsNotRemoved() {
        tell(couples(3));
        Node node = node();
        String first = served(node).id();
        String second = node.rebuilds.begin(true).id();
        assertThatThrownBy(() -> node.rebuilds.begin(true)).hasMessageContaining("Wait for it");
        assertThatThrownBy(() -> node.rebuilds.abandon(first)).hasMessageContaining("not removed");
        once(node, second, Rebuild.State.SAME);
        node.rebuilds.abandon(second);

        assertThat(node.rebuilds.all()).extracting(Rebuild::id).containsExactly(first);
        assertThat(database.getCollection(second).countDocuments()).isZero();
        assertThatThrownBy(() -> node.rebuilds.rollBack()).hasMessageContaining("No version is kept");
    }

    @Test
    void twoNodesShareTheWorkAndOneGoesOnAlone() {
        Node one = node();
        Node two = node();
        served(one);
        List<Couple> couples = couples(60);
        tell(couples.subList(0, 30));
        one.stop();
        nodes.remove(one);
        tell(couples.subList(30, 60));
        await().atMost(LONG_ENOUGH).until(() -> isAtTheHead(two));

        assertThat(comparedWithACold(served(two).id()).isSame()).isTrue();
    }

    @Test
    void aDatabaseThatIsDroppedIsBuiltAnewToTheSameBytes() {
        tell(couples(20));
        Node node = node();
        await().atMost(LONG_ENOUGH).until(() -> isAtTheHead(node));
        String before = comparedWithACold(served(node).id()).digest();
        database.drop();
        await().atMost(LONG_ENOUGH).ignoreExceptions().until(() -> isAtTheHead(node));

        assertThat(comparedWithACold(served(node).id()))
                .satisfies(same -> assertThat(same.isSame()).isTrue())
                .extracting(ComparisonResult::digest)
                .isEqualTo(before);
    }

    /** Lays a version beside one that was built without interruption, from a ledger at rest. */
    private ComparisonResult comparedWithACold(String version) {
        MongoDatabase another = CLIENT.getDatabase(TestMongo.freshDatabaseName());
        Node alone = new Node(another);
        try {
            await().atMost(LONG_ENOUGH).until(() -> alone.isServing());
            String cold = alone.rebuilds.all().getLast().id();
            return copied(another.getCollection(cold), version);
        } finally {
            alone.stop();
        }
    }

    private ComparisonResult copied(MongoCollection<Document> cold, String version) {
        String name = "cold-" + UUID.randomUUID();
        var copy = database.getCollection(name);
        cold.find().forEach(document -> copy.insertOne(document));
        try {
            return new MongoStores(database, "comparing", Clock.systemUTC())
                    .readModels()
                    .compare(name, version);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void spoilOneDocument(String version) {
        var documents = database.getCollection(version);
        var one = Objects.requireNonNull(documents.find().first());
        documents.updateOne(new Document("_id", one.get("_id")), new Document("$set", new Document("spoilt", true)));
    }

    private long foldable() {
        return reader.allAfter(0)
                .filter(row -> !row.stream().startsWith("notes:"))
                .count();
    }

    private static List<Couple> couples(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new Couple(UUID.randomUUID().toString(), new PretendedSeal())
                        .everything()
                        .story())
                .toList();
    }

    /** Round robin, as real couples would. */
    private void tell(List<Couple> couples) {
        int longest = couples.stream()
                .mapToInt(couple -> couple.entries().size())
                .max()
                .orElse(0);
        for (int n = 0; n < longest; n++) {
            int each = n;
            List<Entry> round = couples.stream()
                    .filter(couple -> each < couple.entries().size())
                    .map(couple -> couple.entries().get(each))
                    .toList();
            ledger.append(round);
        }
    }

    private boolean isAtTheHead(Node node) {
        return Objects.equals(served(node).position(), reader.head());
    }

    private static Rebuild served(Node node) {
        await().atMost(LONG_ENOUGH).until(node::isServing);
        return node.rebuilds.all().stream()
                .filter(version -> version.state() == Rebuild.State.SERVED)
                .findFirst()
                .orElseThrow();
    }

    private static Rebuild once(Node node, String id, Rebuild.State state) {
        await().atMost(LONG_ENOUGH)
                .until(() -> node.rebuilds
                        .of(id)
                        .map(Rebuild::state)
                        .filter(state::equals)
                        .isPresent());
        return node.rebuilds.of(id).orElseThrow();
    }

    private Node node() {
        Node node = new Node(database);
        nodes.add(node);
        return node;
    }

    /** What a process of the read side has of this. */
    private final class Node {

        private final LedgerMessageSource source = new LedgerMessageSource(reader, ledger.wakeup());
        private final Readiness readiness = new Readiness();
        private final Rebuilds rebuilds;
        private final ReadModelCoordinator coordinator;

        private Node(MongoDatabase database) {
            Clock clock = Clock.systemUTC();
            MongoStores stores = new MongoStores(database, UUID.randomUUID().toString(), clock);
            ReadModelStore readModels = stores.readModels();
            Projections projections =
                    new Projections(readModels, new SkippedEntryTable(ledger.memory(), clock), reader);
            Followers followers = new Followers(projections, new LedgerSubscriptions(source, stores.tokens(), 4));
            Versions versions = new Versions(stores.versions(), stores.shards(), projections, followers, clock);
            rebuilds = new Rebuilds(versions, projections, followers, clock);
            coordinator = new ReadModelCoordinator(
                    versions,
                    followers,
                    new RebuildWorkers(stores.shards(), projections, new LedgerScan(ledger.reader())),
                    new SwitchOver(readModels, versions),
                    new Served(readiness),
                    readiness);
            coordinator.start();
        }

        private boolean isServing() {
            try {
                readiness.require();
                return true;
            } catch (RuntimeException notYet) {
                return false;
            }
        }

        private void stop() {
            coordinator.stop();
            source.close();
        }
    }
}
