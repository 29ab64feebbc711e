package org.trusttimeline.standalone.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.trusttimeline.standalone.app.RunningTimeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a timeline on a kept data directory, until it is told to stop. */
@Command(
        name = "serve",
        description = "Runs the timeline until it is stopped (Ctrl-C).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "8080", description = "Where it answers on 127.0.0.1 (${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--data", defaultValue = "data", description = "The data directory (./${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Mixin
    private OffsiteOption offsite = new OffsiteOption();

    @Override
    public Integer call() throws InterruptedException {
        RunningTimeline timeline = RunningTimeline.start(data, port, offsite.place());
        System.out.println("Ready on " + timeline.url());
        UntilStopped.await(timeline);
        return 0;
    }
}
