package org.trusttimeline.standalone.mongo;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;

/** A server that speaks MongoDB's wire protocol on 127.0.0.1, to the processes of its own user only, and forgets all. */
public final class MongoInMemory implements AutoCloseable {

    private final MongoServer server;
    private final String uri;

    private MongoInMemory(MongoServer server) {
        this.server = server;
        this.uri = server.getConnectionString();
    }

    public static MongoInMemory start() {
        return start(new SameUserBackend(LocalConnection::isOfThisUser));
    }

    static MongoInMemory start(MongoBackend backend) {
        MongoServer server = new MongoServer(backend);
        server.bind("127.0.0.1", 0);
        return new MongoInMemory(server);
    }

    public String uri() {
        return uri;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
