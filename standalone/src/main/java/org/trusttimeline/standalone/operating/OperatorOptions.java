package org.trusttimeline.standalone.operating;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.standalone.cli.TokenCommand;
import picocli.CommandLine.Option;

/** How a running timeline is reached, and as whom: on its own machine as an operator whom its data directory lets in. */
final class OperatorOptions {

    private static final String TOKEN = "TIMELINE_TOKEN";

    @Option(names = "--url", paramLabel = "URL", description = "Where the timeline is (default: ${DEFAULT-VALUE}).")
    private URI url = URI.create("http://127.0.0.1:8080");

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = "An operator's token, or in the environment as " + TOKEN
                    + "; without one the data directory is asked for it.")
    private @Nullable String token;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "The timeline's data directory (./${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    OperatorApi api() {
        String given = token == null ? System.getenv(TOKEN) : token;
        return new OperatorApi(
                url,
                given == null ? TokenCommand.token(data, new Caller("operator", Role.OPERATOR, "local", null)) : given);
    }
}
