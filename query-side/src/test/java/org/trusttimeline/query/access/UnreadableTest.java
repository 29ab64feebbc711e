package org.trusttimeline.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.FoundationEvent.ClinicianAssigned;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.Capacity;
import org.trusttimeline.events.vocabulary.StaffingReason;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.query.Answered;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.QuerySideTest;
import org.trusttimeline.query.chart.DocumentId;
import tools.jackson.databind.JsonNode;

/** One document that cannot be read spoils what needs it, and nothing else: everything beside it is the same, byte by byte. */
class UnreadableTest extends QuerySideTest {

    private static final String CASELOAD = "/api/relationships";

    private final Caller stone = new Caller("stone-" + UUID.randomUUID(), Role.CLINICIAN, Couple.PRACTICE, null);

    @Autowired
    private MongoDatabase readModelDatabase;

    @Autowired
    private Unreadables unreadables;

    private Couple spoilt;
    private Couple whole;

    @BeforeEach
    void twoRecords() {
        spoilt = ofStone();
        whole = ofStone();
    }

    @Test
    void aHeadThatCannotBeReadSpoilsItsLineOfACaseload() {
        spoils(spoilt.chart.stream(), Updates.set("document.facts", "no facts"), spoilt.chart.stream());
    }

    @Test
    void soDoesADirectory() {
        spoils(spoilt.chart.stream(), Updates.set("document.directory.slots", "no slots"), spoilt.chart.stream());
    }

    @Test
    void soDoesWhatTheStageIsReadFrom() {
        String stage = stageOf(spoilt);
        spoils(stage, Updates.set("document.entries.1.payload", "{"), spoilt.chart.stream() + " at 1");
    }

    @Test
    void aNameThatDoesNotOpenIsLeftOutAndMarked() {
        List<JsonNode> before = lines(get(stone, CASELOAD));
        alter(spoilt.chart.stream(), Updates.set("document.facts.opening.partners.0.name.cipher", "AAAA"));

        Answered after = get(stone, CASELOAD);
        assertThat(after.status()).as(after.text()).isEqualTo(200);
        assertThat(after.body().path("unreadable").size()).isZero();
        JsonNode ann = of(after, spoilt).path("partners").get(0);
        assertThat(ann.path("unreadable").asBoolean()).isTrue();
        assertThat(ann.has("name")).isFalse();
        assertThat(of(after, whole)).isIn(before);
    }

    @Test
    void anEntryThatCannotBeReadIsLeftOutOfTimelineAndSearchAndCounted() {
        List<String> before = entries(get(stone, path(spoilt, "/timeline")));
        alter(spoilt.chart.stream() + "/0", Updates.set("document.entries.1.payload", "{"));

        Answered after = get(stone, path(spoilt, "/timeline"));
        assertThat(after.status()).as(after.text()).isEqualTo(200);
        assertThat(after.body().path("unreadable").asInt()).isEqualTo(1);
        assertThat(entries(after)).hasSize(before.size() - 1).isSubsetOf(before);
        assertThat(post(stone, path(spoilt, "/timeline/search"), "{\"words\": \"plain\"}")
                        .body()
                        .path("unreadable")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aPageThatCannotBeReadIsCountedAsOne() {
        alter(spoilt.chart.stream() + "/0", Updates.set("document.entries", "none"));

        Answered after = get(stone, path(spoilt, "/timeline"));
        assertThat(after.status()).as(after.text()).isEqualTo(200);
        assertThat(after.body().path("unreadable").asInt()).isEqualTo(1);
    }

    @Test
    void othersGoOnWhoseEntriesComeWithThoseOfAChartWhoseHeadCannotBeRead() {
        Map<String, Document> before = documents(spoilt.chart.stream());
        alter(spoilt.chart.stream(), Updates.set("document.facts", "no facts"));
        List<Entry> mixed = new ArrayList<>(List.of(spoilt.breach()));
        Entry last = whole.breach();
        mixed.add(last);
        ledger.append(mixed);

        assertThat(getOnceThere(stone, path(whole, "/stage"), last).status()).isEqualTo(200);
        before.forEach((collection, document) -> readModelDatabase
                .getCollection(collection)
                .replaceOne(Filters.eq("_id", spoilt.chart.stream()), document));
        Caller operator = new Caller("operator", Role.OPERATOR, Couple.PRACTICE, null);
        String letter = "/api/operations/projections/charts/dead-letters/" + spoilt.chart.stream();
        assertThat(post(operator, letter + "/retry", "").status())
                .as("its chart goes on once its head is there")
                .isEqualTo(200);
    }

    private void spoils(String document, Bson how, String told) {
        List<JsonNode> before = lines(get(stone, CASELOAD));
        alter(document, how);

        Answered after = get(stone, CASELOAD);
        assertThat(after.status()).as(after.text()).isEqualTo(200);
        assertThat(after.each("relationships", "relationship"))
                .containsExactly(whole.id().toString());
        assertThat(of(after, whole)).isIn(before);
        assertThat(after.body().path("unreadable").valueStream().map(JsonNode::asString))
                .containsExactly(spoilt.id().toString());
        Answered alone = get(stone, path(spoilt, "/stage"));
        assertThat(alone.problem()).isEqualTo("/problems/record-unreadable");
        assertThat(alone.status()).isEqualTo(503);
        assertThat(unreadables.ids()).contains(told);
    }

    private static List<JsonNode> lines(Answered answered) {
        return answered.body().path("relationships").valueStream().toList();
    }

    private static JsonNode of(Answered answered, Couple couple) {
        return lines(answered).stream()
                .filter(line ->
                        line.path("relationship").asString().equals(couple.id().toString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> entries(Answered answered) {
        return answered.body()
                .path("entries")
                .valueStream()
                .map(JsonNode::toString)
                .toList();
    }

    private String stageOf(Couple couple) {
        return DocumentId.ofStage(couple.chart, 0);
    }

    private Map<String, Document> documents(String id) {
        Map<String, Document> found = new HashMap<>();
        for (String name : readModelDatabase.listCollectionNames()) {
            Document document = readModelDatabase
                    .getCollection(name)
                    .find(Filters.eq("_id", id))
                    .first();
            if (document != null) {
                found.put(name, document);
            }
        }
        return found;
    }

    private void alter(String document, Bson how) {
        long altered = 0;
        for (String name : readModelDatabase.listCollectionNames()) {
            MongoCollection<Document> collection = readModelDatabase.getCollection(name);
            altered += collection.updateOne(Filters.eq("_id", document), how).getModifiedCount();
        }
        assertThat(altered).as(document).isPositive();
    }

    private Couple ofStone() {
        Couple couple = couple().story();
        couple.says(
                new Speaker.Clinician(Couple.REED),
                null,
                said -> new ClinicianAssigned(said, stone.id(), null, Capacity.CLINICIAN, StaffingReason.COVER));
        told(couple);
        return couple;
    }
}
