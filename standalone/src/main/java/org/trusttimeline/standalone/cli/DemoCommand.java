package org.trusttimeline.standalone.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.trusttimeline.standalone.app.RunningTimeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a timeline on a fresh data directory, with the record of a sample couple. */
@Command(
        name = "demo",
        description = "Runs the timeline with the record of a sample couple, until it is stopped (Ctrl-C).",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "8080", description = "Where it answers on 127.0.0.1 (${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--data",
            defaultValue = "data/demo",
            description = "The data directory, made anew at each start (./${DEFAULT-VALUE}).")
    private Path data = Path.of("data/demo");

    @Option(names = "--stop-when-ready", hidden = true, description = "For whoever only wants to see it start.")
    private boolean stopWhenReady;

    @Mixin
    private OffsiteOption offsite = new OffsiteOption();

    @Override
    public Integer call() throws Exception {
        DemoDirectory.clear(data);
        RunningTimeline timeline = RunningTimeline.start(data, port, offsite.place());
        Tour tour = SampleCouple.tell(timeline.url(), data);
        System.out.println("Ready on " + timeline.url());
        System.out.println(tour.words());
        if (stopWhenReady) {
            timeline.close();
            return 0;
        }
        UntilStopped.await(timeline);
        return 0;
    }
}
