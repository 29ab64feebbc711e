package org.trusttimeline.standalone.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoInMemoryTest {

    @Test
    void itAnswersOnThisMachineOnly() {
        try (MongoInMemory mongo = MongoInMemory.start();
                MongoClient client = MongoClients.create(mongo.uri())) {
            MongoCollection<Document> charts = client.getDatabase("test").getCollection("charts");
            charts.insertOne(new Document("_id", 1));
            assertThat(charts.countDocuments()).isEqualTo(1);
            assertThat(mongo.uri()).startsWith("mongodb://127.0.0.1:");
        }
    }

    @Test
    void anotherUserOfTheMachineIsRefused() {
        SameUserBackend strangersOnly = new SameUserBackend((client, server) -> false);
        try (MongoInMemory mongo = MongoInMemory.start(strangersOnly);
                MongoClient client = MongoClients.create(mongo.uri() + "/?serverSelectionTimeoutMS=500")) {
            MongoCollection<Document> charts = client.getDatabase("test").getCollection("charts");
            assertThatExceptionOfType(MongoException.class).isThrownBy(charts::countDocuments);
        }
    }
}
