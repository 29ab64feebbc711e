package org.trusttimeline.standalone.cli;

import org.trusttimeline.standalone.app.RunningTimeline;
import org.trusttimeline.standalone.postgres.PostgresFailed;
import picocli.CommandLine.ExitCode;

/** Keeps a timeline running until it is stopped, or its database server is gone. */
final class UntilStopped {

    private UntilStopped() {}

    static void await(RunningTimeline timeline) throws InterruptedException {
        try {
            timeline.awaitClosing();
        } catch (PostgresFailed gone) {
            System.err.println(gone.getMessage());
            // Closing in order would ask for a minute after a server that is not there, and has nothing to save: what
            // was acknowledged is on disk, and the next start is the same as after a kill.
            Runtime.getRuntime().halt(ExitCode.SOFTWARE);
        }
    }
}
