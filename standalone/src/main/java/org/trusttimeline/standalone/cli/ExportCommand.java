package org.trusttimeline.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.ledger.schema.LedgerDatabases;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.ledger.verify.export.StreamExport;
import org.trusttimeline.standalone.app.KeptDatabases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Exports one chart as it stands in the ledger, for an auditor: texts stay sealed. */
@Command(
        name = "export",
        description = "Writes one chart of a relationship as it stands in the ledger, sealed, with what proves it to an"
                + " auditor: see ./timeline verify --export.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RELATIONSHIP", description = "The relationship's id.")
    private String relationship = "";

    @Option(names = "--format", required = true, description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.LEDGER;

    @Option(
            names = "--chart",
            defaultValue = "joint",
            description = "joint, clinical, partner:PARTNER or notes:PRACTICE/ID (${DEFAULT-VALUE}).")
    private String chart = "joint";

    @Option(
            names = "--checkpoint",
            paramLabel = "ROW",
            description = "Lead to the checkpoint at this row (default: the first that covers the whole chart).")
    private @Nullable Long checkpoint;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write it (default: standard output).")
    private @Nullable Path out;

    @Option(names = "--data", defaultValue = "data", description = "The data directory (./${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        return switch (format) {
            case LEDGER -> asItStandsInTheLedger(stream());
        };
    }

    private int asItStandsInTheLedger(String stream) throws IOException {
        try (KeptDatabases databases = KeptDatabases.open(data);
                Writer target = target()) {
            StreamExport export = new StreamExport(databases.as(LedgerDatabases.LEDGER, Roles.READER));
            OptionalLong led = export.write(stream, checkpoint, target);
            target.flush();
            if (led.isEmpty()) {
                throw new CommandFailed("Nothing proves " + stream + ": there is no such chart, or no checkpoint"
                        + (checkpoint == null ? "" : " at row " + checkpoint)
                        + " that covers all of it. While a timeline runs, one is made every five seconds");
            }
        }
        return 0;
    }

    private String stream() {
        String[] kindAndWhose = chart.split(":", 2);
        String stream = kindAndWhose[0] + ":" + relationship + (kindAndWhose.length == 2 ? ":" + kindAndWhose[1] : "");
        try {
            return Chart.ofStream(stream).stream();
        } catch (IllegalArgumentException unfit) {
            throw new CommandFailed("There is no chart " + chart + " of " + relationship
                    + ": write joint, clinical, partner:PARTNER or notes:PRACTICE/ID, and ids as UUIDs");
        }
    }

    private Writer target() throws IOException {
        return out == null ? new PrintWriter(spec.commandLine().getOut()) : Files.newBufferedWriter(out, UTF_8);
    }

    /** What an export can look like. */
    enum Format {
        /** The rows of the ledger as they are stored, one JSON object a line. */
        LEDGER
    }
}
