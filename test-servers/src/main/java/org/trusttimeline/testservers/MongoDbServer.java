package org.trusttimeline.testservers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.bson.Document;
import org.testcontainers.mongodb.MongoDBContainer;

/** The MongoDB that runs, and where it came from. */
record MongoDbServer(ServerSource source, String uri) {

    private static final String IMAGE = "mongo:8";

    static MongoDbServer start() {
        ServerSource source = ServerSource.choose("MONGODB_URI");
        String uri = switch (source) {
            case CONTAINER -> container();
            case NAMED -> ServerSource.named("MONGODB_URI");
            case EMBEDDED -> embedded();
        };
        source.announce(
                (source == ServerSource.EMBEDDED ? "mongo-java-server as MongoDB " : "MongoDB ") + version(uri));
        return new MongoDbServer(source, uri);
    }

    /** A server that outlives this JVM must be left as it was found. */
    boolean isKept() {
        return source == ServerSource.NAMED;
    }

    // Not closed here: Testcontainers removes it when the JVM ends.
    @SuppressWarnings("resource")
    private static String container() {
        MongoDBContainer container = new MongoDBContainer(IMAGE).withReplicaSet();
        container.start();
        return container.getReplicaSetUrl();
    }

    private static String embedded() {
        MongoServer server = new MongoServer(new MemoryBackend());
        String uri = server.bindAndGetConnectionString();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
        return uri;
    }

    private static String version(String uri) {
        try (MongoClient client = MongoClients.create(uri)) {
            return client.getDatabase("admin")
                    .runCommand(new Document("buildInfo", 1))
                    .getString("version");
        }
    }
}
