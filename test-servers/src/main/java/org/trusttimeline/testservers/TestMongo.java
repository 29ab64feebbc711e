package org.trusttimeline.testservers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One MongoDB for all tests of this JVM: started when first asked for, gone when the JVM ends. */
public final class TestMongo {

    private static @Nullable MongoDbServer server;

    private TestMongo() {}

    public static String uri() {
        return server().uri();
    }

    /** The name of a database that no other test knows; it exists once something is written to it. */
    public static String freshDatabaseName() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        if (server().isKept()) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(name)));
        }
        return name;
    }

    private static synchronized MongoDbServer server() {
        MongoDbServer running = server;
        if (running == null) {
            running = MongoDbServer.start();
            server = running;
        }
        return running;
    }

    private static void drop(String name) {
        try (MongoClient client = MongoClients.create(uri())) {
            client.getDatabase(name).drop();
        }
    }
}
