package org.trusttimeline.standalone.operating;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.trusttimeline.standalone.cli.CommandFailed;
import org.trusttimeline.standalone.progress.Progress;
import org.trusttimeline.standalone.progress.ProgressBar;
import org.trusttimeline.standalone.progress.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code ./timeline rebuild}: a new version of the read model, beside the one that is served. */
@Command(
        name = "rebuild",
        description =
                "Builds the read model anew from the ledger while the old one serves, compares the two, and serves the"
                        + " new one if they are the same. Broken off here, it goes on in the timeline; say it again to watch.",
        mixinStandardHelpOptions = true)
public final class RebuildCommand implements Callable<Integer> {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Set<String> UNDER_WAY = Set.of("BUILDING", "FOLLOWING");

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            defaultValue = "charts",
            description = "There is one: ${DEFAULT-VALUE}.")
    private String name = "charts";

    @Option(names = "--by-hand", description = "Serve it only when told to: ./timeline rebuild switch ID.")
    private boolean byHand;

    @Mixin
    private OperatorOptions options = new OperatorOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        if (!name.equals("charts")) {
            throw new CommandFailed("There is no read model " + name + "; there is one: charts.");
        }
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = Terminal.isStderr() ? new ProgressBar(err) : Progress.NONE;
        try (OperatorApi api = options.api()) {
            return told(watched(api, api.beginRebuild(byHand), progress));
        }
    }

    private JsonNode watched(OperatorApi api, String id, Progress progress) throws InterruptedException {
        JsonNode rebuild = api.get("/rebuilds/" + id);
        while (isUnderWay(rebuild)) {
            progress.at(rebuild.path("done").asLong(), rebuild.path("of").asLong(), note(rebuild));
            Thread.sleep(BETWEEN_LOOKS);
            rebuild = api.get("/rebuilds/" + id);
        }
        progress.end();
        return rebuild;
    }

    /** What is the same is served right away, unless it was begun to be switched to by hand. */
    private boolean isUnderWay(JsonNode rebuild) {
        boolean isAboutToBeServed =
                state(rebuild).equals("SAME") && !rebuild.path("byHand").asBoolean();
        return isAboutToBeServed || UNDER_WAY.contains(state(rebuild));
    }

    private int told(JsonNode rebuild) {
        PrintWriter out = spec.commandLine().getOut();
        String id = rebuild.path("id").asString();
        long parked = rebuild.path("errors").asLong();
        if (parked > 0) {
            out.println(parked + " charts wait at an entry that cannot be taken in: ./timeline parked");
        }
        switch (state(rebuild)) {
            case "SERVED" ->
                out.println(id + " is the same as the one before, in all of "
                        + rebuild.path("documents").asLong() + " documents, and is served now.");
            case "SAME" -> out.println(id + " is the same. Serve it: ./timeline rebuild switch " + id);
            default ->
                out.println(
                        "%s differs in %d documents (%s). The old one is still served. Serve the new one: ./timeline rebuild switch %s"
                                .formatted(id, rebuild.path("different").asLong(), rebuild.path("examples"), id));
        }
        return state(rebuild).equals("DIFFERENT") ? 1 : 0;
    }

    private static String note(JsonNode rebuild) {
        long parked = rebuild.path("errors").asLong();
        String what = state(rebuild).equals("BUILDING") ? "building" : "comparing";
        return parked == 0 ? what : what + ", " + parked + " charts wait";
    }

    private static String state(JsonNode rebuild) {
        return rebuild.path("state").asString();
    }

    @Command(
            name = "switch",
            description = "Serves a version that was compared. The one served before is kept, and follows on.",
            mixinStandardHelpOptions = true)
    int serve(
            @Parameters(paramLabel = "ID", description = "The version, as ./timeline rebuild names it.") String id,
            @Mixin OperatorOptions there) {
        try (OperatorApi api = there.api()) {
            String served = version(api.post("/rebuilds/" + id + "/switch", Map.of()));
            return said(served + " is served now. Back again: ./timeline rebuild roll-back");
        }
    }

    @Command(
            name = "roll-back",
            description = "Serves the version that was served before.",
            mixinStandardHelpOptions = true)
    int rollBack(@Mixin OperatorOptions there) {
        try (OperatorApi api = there.api()) {
            return said(version(api.post("/rollback", Map.of())) + " is served again.");
        }
    }

    @Command(
            name = "abandon",
            description = "Ends a rebuild, or removes a version that is not served.",
            mixinStandardHelpOptions = true)
    int abandon(
            @Parameters(paramLabel = "ID", description = "The version, as ./timeline rebuild names it.") String id,
            @Mixin OperatorOptions there) {
        try (OperatorApi api = there.api()) {
            api.delete("/rebuilds/" + id);
            return said(id + " is removed.");
        }
    }

    private static String version(JsonNode served) {
        return served.path("id").asString();
    }

    private int said(String line) {
        spec.commandLine().getOut().println(line);
        return 0;
    }
}
