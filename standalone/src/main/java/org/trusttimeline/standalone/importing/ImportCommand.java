package org.trusttimeline.standalone.importing;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.standalone.progress.Progress;
import org.trusttimeline.standalone.progress.ProgressBar;
import org.trusttimeline.standalone.progress.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./timeline import FILE.jsonl}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Loads a record through the command API. Doing it twice changes nothing, so what was broken off can"
                        + " be run again.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:every line was taken", "1:some were not, or the file is unfit", "2:wrong usage"})
public final class ImportCommand implements Callable<Integer> {

    private static final String TOKEN = "TIMELINE_TOKEN";

    @Parameters(paramLabel = "FILE.jsonl", description = "The record: JSON Lines, one command a line.")
    private Path file = Path.of("");

    @Option(names = "--url", paramLabel = "URL", description = "Where the timeline is (default: ${DEFAULT-VALUE}).")
    private URI url = URI.create("http://127.0.0.1:8080");

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = "A clinician's token; better in the environment as " + TOKEN
                    + ", where other users of this machine do not see it.")
    private @Nullable String token;

    @Option(names = "--data", paramLabel = "DIR", description = "The timeline's data directory, if it is not ./data.")
    private @Nullable Path data;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Map<String, String> environment;

    public ImportCommand() {
        this(System.getenv());
    }

    ImportCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        return ShutdownInterrupt.ends(this::imports);
    }

    private int imports() {
        PrintWriter err = spec.commandLine().getErr();
        try (ApiClient api = client()) {
            Progress progress = Terminal.isStderr() ? new ProgressBar(err) : Progress.NONE;
            ImportReport report = RecordImport.run(ImportFile.of(file), api, progress);
            report.lines().forEach(spec.commandLine().getOut()::println);
            return report.isWhole() ? 0 : 1;
        } catch (ImportFile.Unusable unfit) {
            err.println("Nothing was sent: " + unfit.getMessage());
            return 1;
        }
    }

    private ApiClient client() {
        try {
            return new ApiClient(url, token());
        } catch (IllegalArgumentException unfit) {
            throw new ParameterException(spec.commandLine(), String.valueOf(unfit.getMessage()), unfit);
        }
    }

    private String token() {
        String given = token == null ? environment.get(TOKEN) : token;
        if (given == null) {
            throw new IllegalArgumentException("Who imports? Give a clinician's token with --token or in " + TOKEN
                    + ". Get one: " + ApiClient.Token.HOW_TO_GET_ONE + (data == null ? "" : " --data " + data));
        }
        return given;
    }
}
