package org.trusttimeline.standalone.operating;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./timeline rebuild abandon}: ends a rebuild. */
@Command(
        name = "abandon",
        description = "Ends a rebuild, or removes a version that is not served.",
        mixinStandardHelpOptions = true)
final class AbandonCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "The version, as ./timeline rebuild names it.")
    private String id = "";

    @Mixin
    private Reached reached = new Reached();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (OperatorApi api = reached.api()) {
            api.delete("/rebuilds/" + id);
            spec.commandLine().getOut().println(id + " is removed.");
        }
        return 0;
    }
}
