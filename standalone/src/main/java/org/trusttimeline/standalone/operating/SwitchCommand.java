package org.trusttimeline.standalone.operating;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code ./timeline rebuild switch}: serves another version of the read model. */
@Command(
        name = "switch",
        description = "Serves a version that was compared. The one served before is kept, and follows on.",
        mixinStandardHelpOptions = true)
final class SwitchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "The version, as ./timeline rebuild names it.")
    private String id = "";

    @Mixin
    private Reached reached = new Reached();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (OperatorApi api = reached.api()) {
            JsonNode served = api.post("/rebuilds/" + id + "/switch", Map.of());
            spec.commandLine()
                    .getOut()
                    .println(served.path("id").asString() + " is served now. Back again: ./timeline rebuild roll-back");
        }
        return 0;
    }
}
