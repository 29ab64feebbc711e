package org.trusttimeline.standalone.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.ledger.offsite.Offsite;
import org.trusttimeline.ledger.offsite.OffsiteDirectory;
import picocli.CommandLine.Option;

/** Where checkpoints and erasures are kept off this host. */
final class OffsiteOption {

    @Option(
            names = "--offsite",
            paramLabel = "DIR",
            defaultValue = "${env:TIMELINE_OFFSITE}",
            description = "A directory mounted from another host, in which checkpoints and erasures are kept; also as"
                    + " TIMELINE_OFFSITE.")
    private @Nullable Path directory;

    boolean isNamed() {
        return directory != null;
    }

    String name() {
        return String.valueOf(directory);
    }

    Offsite place() {
        return directory == null ? Offsite.NONE : new OffsiteDirectory(directory);
    }
}
