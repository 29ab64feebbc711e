package org.trusttimeline.query.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.trusttimeline.access.Person;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;
import org.trusttimeline.query.chart.Page;
import org.trusttimeline.query.projection.Documents;
import org.trusttimeline.query.projection.DocumentsContract;
import org.trusttimeline.query.projection.Projecting;
import org.trusttimeline.query.projection.Write;
import org.trusttimeline.testservers.TestMongo;

class MongoDocumentsTest extends DocumentsContract {

    private static final MongoClient CLIENT = MongoClients.create(TestMongo.uri());

    private final MongoDatabase database = CLIENT.getDatabase(TestMongo.freshDatabaseName());
    private final Documents documents = new MongoDocuments(database, "charts");

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected Documents documents() {
        return documents;
    }

    @Test
    void aPersonCanReadWhatIsStored() {
        Couple couple = new Couple("read", new PretendedSeal()).story();
        Projecting.project(documents, couple.entries());
        Document head = stored().stream()
                .filter(document -> couple.chart.stream().equals(document.get("_id")))
                .findFirst()
                .orElseThrow()
                .get("document", Document.class);

        Document opening = head.get("facts", Document.class).get("opening", Document.class);
        assertThat(head.getLong("position")).isEqualTo(12);
        assertThat(opening.getString("zone")).isEqualTo("America/New_York");
        assertThat(opening.getList("partners", Document.class))
                .extracting(partner -> partner.get("partnerId"))
                .containsExactly(couple.ann.toString(), couple.ben.toString());
    }

    @Test
    void noPlainWordIsStored() {
        Couple couple = new Couple("plain", new PretendedSeal()).everything();
        Projecting.project(documents, couple.entries());

        assertThat(stored())
                .hasSizeGreaterThan(10)
                .allSatisfy(document -> assertThat(document.toJson())
                        .doesNotContain("plain words")
                        .doesNotContain("plain terms")
                        .doesNotContain("plain correctedNarrative")
                        .doesNotContain("Ann")
                        .doesNotContain("Ben"));
    }

    @Test
    void segmentsThatWriteToOneListAtOnceLoseNothingOfEachOther() {
        Person reader = new Person.OfAPractice(Role.CLINICIAN, Couple.REED);
        List<Couple> couples = IntStream.range(0, 200)
                .mapToObj(n -> new Couple("at once " + n, new PretendedSeal()))
                .toList();
        couples.forEach(Couple::opened);
        couples.parallelStream().forEach(couple -> Projecting.project(documents, couple.entries()));

        assertThat(documents.relationships(reader))
                .isEqualTo(couples.stream().map(Couple::id).collect(Collectors.toSet()));
    }

    @Test
    void aFailureThatIsNoRedeliveryIsNotPassedOver() {
        String longerThanADocumentMayBe = "x".repeat(17 * 1024 * 1024);
        Page page = new Page("p" + longerThanADocumentMayBe, 1, List.of());

        assertThatThrownBy(() -> documents.write(List.of(new Write.Add(page)))).isInstanceOf(RuntimeException.class);
        assertThat(stored()).isEmpty();
    }

    private List<Document> stored() {
        return database.getCollection("charts").find().into(new ArrayList<>());
    }
}
