package org.trusttimeline.standalone.operating;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code ./timeline rebuild roll-back}: serves the version before. */
@Command(
        name = "roll-back",
        description = "Serves the version that was served before.",
        mixinStandardHelpOptions = true)
final class RollBackCommand implements Callable<Integer> {

    @Mixin
    private Reached reached = new Reached();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (OperatorApi api = reached.api()) {
            JsonNode served = api.post("/rollback", Map.of());
            spec.commandLine().getOut().println(served.path("id").asString() + " is served again.");
        }
        return 0;
    }
}
