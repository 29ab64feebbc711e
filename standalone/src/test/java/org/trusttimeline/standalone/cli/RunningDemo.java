package org.trusttimeline.standalone.cli;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.ledger.offsite.Offsite;
import org.trusttimeline.standalone.app.RunningTimeline;
import org.trusttimeline.standalone.app.Viewer;

/** A timeline with the sample couple's record, and those who may look at it. */
final class RunningDemo implements AutoCloseable {

    private final Path data;
    private final Offsite offsite;
    private final Properties tour = new Properties();
    private RunningTimeline timeline;

    RunningDemo(Path data) throws IOException {
        this(data, Offsite.NONE);
    }

    RunningDemo(Path data, Offsite offsite) throws IOException {
        this.data = data;
        this.offsite = offsite;
        this.timeline = RunningTimeline.start(data, 0, offsite);
        SampleCouple.tell(timeline.url(), data);
        try (Reader lines = Files.newBufferedReader(data.resolve("tour.env"))) {
            tour.load(lines);
        }
    }

    /** DANA, LENA or AMOS. */
    Viewer as(String who) {
        return new Viewer(timeline.url(), variable(who));
    }

    String url() {
        return timeline.url();
    }

    String couple() {
        return URI.create(variable("COUPLE")).getPath();
    }

    /** The id of the partner of that name. */
    String partner(String name) {
        return as("DANA")
                .read(couple())
                .path("partners")
                .valueStream()
                .filter(partner -> partner.path("name").asString().equals(name))
                .map(partner -> partner.path("partnerId").asString())
                .findFirst()
                .orElseThrow();
    }

    /** A new token for a partner whose access had ended: one of the second of the ending would not be newer. */
    void signInAnew(String who, String partner) throws InterruptedException {
        Thread.sleep(1_000);
        tour.setProperty(who, TokenCommand.token(data, new Caller(partner, Role.PARTNER, null, null)));
    }

    void restart() {
        timeline.close();
        timeline = RunningTimeline.start(data, 0, offsite);
    }

    String variable(String name) {
        return tour.getProperty(name).replace("'", "");
    }

    @Override
    public void close() {
        timeline.close();
    }
}
