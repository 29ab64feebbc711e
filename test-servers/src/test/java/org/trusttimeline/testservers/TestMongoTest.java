package org.trusttimeline.testservers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class TestMongoTest {

    @Test
    void eachDatabaseIsFresh() {
        try (MongoClient client = MongoClients.create(TestMongo.uri())) {
            String one = TestMongo.freshDatabaseName();
            client.getDatabase(one).getCollection("seen").insertOne(new Document("_id", 1));
            assertThat(count(client, one)).isEqualTo(1);
            assertThat(count(client, TestMongo.freshDatabaseName())).isZero();
        }
    }

    private static long count(MongoClient client, String database) {
        return client.getDatabase(database).getCollection("seen").countDocuments();
    }
}
