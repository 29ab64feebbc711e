package org.trusttimeline.benchmarks.read;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.trusttimeline.http.access.LocalIssuer;
import org.trusttimeline.standalone.app.KeptDatabases;
import org.trusttimeline.standalone.app.Secrets;
import org.trusttimeline.standalone.data.DataDirectory;
import org.trusttimeline.standalone.mongo.MongoInMemory;

/** A side as it runs: on a ledger that is there, and on an embedded MongoDB of their own. */
final class RunningSide implements AutoCloseable {

    private final MongoInMemory mongo;
    private final ConfigurableApplicationContext context;

    private RunningSide(MongoInMemory mongo, ConfigurableApplicationContext context) {
        this.mongo = mongo;
        this.context = context;
    }

    /**
     * Starts one.
     *
     * @param sides {@link Commands} or {@link Queries}
     */
    static RunningSide start(KeptDatabases databases, Class<?> sides) {
        MongoInMemory mongo = MongoInMemory.start();
        try {
            return new RunningSide(mongo, run(databases, sides, mongo.uri()));
        } catch (RuntimeException | Error failure) {
            mongo.close();
            throw failure;
        }
    }

    <B> B bean(Class<B> kind) {
        return context.getBean(kind);
    }

    /** Where it answers. */
    String url() {
        return "http://127.0.0.1:"
                + Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
    }

    @Override
    public void close() {
        context.close();
        mongo.close();
    }

    private static ConfigurableApplicationContext run(KeptDatabases databases, Class<?> sides, String mongo) {
        return new SpringApplicationBuilder(sides)
                .properties(Map.of(
                        "server.address",
                        "127.0.0.1",
                        "server.port",
                        0,
                        "timeline.mongo.uri",
                        mongo,
                        "timeline.issuer.key-file",
                        issuer(databases.data())))
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean(
                                KeptDatabases.class,
                                () -> databases,
                                definition -> definition.setDestroyMethodName("")))
                .run();
    }

    private static String issuer(DataDirectory data) {
        if (data.kept(Secrets.ISSUER).isEmpty()) {
            data.keep(Secrets.ISSUER, LocalIssuer.newKey());
        }
        return data.path().resolve(Secrets.ISSUER).toString();
    }
}
