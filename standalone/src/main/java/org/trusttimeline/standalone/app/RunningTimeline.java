package org.trusttimeline.standalone.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.trusttimeline.ledger.offsite.Offsite;
import org.trusttimeline.standalone.postgres.PostgresFailed;

/** A timeline that runs: its data directory, its databases, and both sides. Closing it leaves no process behind. */
public final class RunningTimeline implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningTimeline(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts a timeline.
     *
     * @param directory where it keeps its data; made if need be
     * @param port where it answers on 127.0.0.1; 0 for any that is free
     * @param offsite where checkpoints and erasures are kept elsewhere
     * @throws PortTaken if something else answers there
     */
    public static RunningTimeline start(Path directory, int port, Offsite offsite) {
        PortTaken.check(port);
        Foundations foundations = new Foundations(directory, offsite);
        try {
            return new RunningTimeline(run(foundations, port));
        } catch (RuntimeException | Error failure) {
            foundations.close();
            throw failure;
        }
    }

    /** Where it answers. */
    public String url() {
        return "http://127.0.0.1:"
                + Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
    }

    /**
     * Returns when this was closed.
     *
     * @throws PostgresFailed if its database server ends before
     */
    public void awaitClosing() throws InterruptedException {
        context.getBean(Foundations.class).postgres().awaitClosing();
    }

    @Override
    public void close() {
        context.close();
    }

    /** The context closes what it stands on, after all that uses it. */
    private static ConfigurableApplicationContext run(Foundations foundations, int port) {
        return new SpringApplicationBuilder(Standalone.class)
                .properties(settings(foundations, port))
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean(Foundations.class, () -> foundations))
                .run();
    }

    private static Map<String, Object> settings(Foundations foundations, int port) {
        return Map.of(
                "server.address",
                "127.0.0.1",
                "server.port",
                port,
                "timeline.mongo.uri",
                foundations.mongo().uri(),
                "timeline.wakeup.between-processes",
                false,
                "timeline.issuer.key-file",
                Secrets.issuerKey(foundations.data()).toString());
    }
}
