package org.trusttimeline.standalone.operating;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code ./timeline parked}: the charts that wait at an entry which cannot be taken into the read model. */
@Command(
        name = "parked",
        description = "Lists the charts that wait at an entry which cannot be taken into the read model.",
        mixinStandardHelpOptions = true)
public final class ParkedCommand implements Callable<Integer> {

    private static final String LETTERS = "/dead-letters";

    @Mixin
    private OperatorOptions options = new OperatorOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (OperatorApi api = options.api()) {
            return told(api.get(LETTERS));
        }
    }

    @Command(name = "retry", description = "Tries a chart again, once it is mended.", mixinStandardHelpOptions = true)
    int retry(
            @Parameters(paramLabel = "CHART", description = "As ./timeline parked names it.") String chart,
            @Mixin OperatorOptions there) {
        try (OperatorApi api = there.api()) {
            return told(api.post(LETTERS + "/" + chart + "/retry", Map.of()));
        }
    }

    @Command(
            name = "skip",
            description =
                    "Skips the entry at which a chart waits, for good, and goes on behind it. It stays in the ledger.",
            mixinStandardHelpOptions = true)
    int skip(
            @Parameters(paramLabel = "CHART", description = "As ./timeline parked names it.") String chart,
            @Option(names = "--reason", required = true, description = "Why; it is kept.") String reason,
            @Mixin OperatorOptions there) {
        try (OperatorApi api = there.api()) {
            return told(api.post(LETTERS + "/" + chart + "/skip", Map.of("reason", reason)));
        }
    }

    private int told(JsonNode letters) {
        letters.forEach(letter -> spec.commandLine()
                .getOut()
                .println("%s waits at position %d since %s (%s): %s"
                        .formatted(
                                letter.path("stream").asString(),
                                letter.path("position").asLong(),
                                letter.path("since").asString(),
                                letter.path("version").asString(),
                                letter.path("fault").asString())));
        if (letters.isEmpty()) {
            spec.commandLine().getOut().println("No chart waits.");
        }
        return letters.isEmpty() ? 0 : 1;
    }
}
