package org.trusttimeline.standalone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.ledger.chain.StreamChain.BrokenChain;
import org.trusttimeline.ledger.checkpoint.CheckpointLog;
import org.trusttimeline.ledger.checkpoint.VerifyingKey;
import org.trusttimeline.ledger.offsite.Offsite.Kind;
import org.trusttimeline.ledger.schema.LedgerDatabases;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.ledger.verify.Verification;
import org.trusttimeline.ledger.verify.export.ExportCheck;
import org.trusttimeline.standalone.app.KeptDatabases;
import org.trusttimeline.standalone.app.Signer;
import org.trusttimeline.standalone.progress.Progress;
import org.trusttimeline.standalone.progress.ProgressBar;
import org.trusttimeline.standalone.progress.Terminal;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks that what is stored, or was exported, is what was recorded. */
@Command(
        name = "verify",
        description = "Checks every hash, chain and checkpoint, and names the first row that is wrong. Changes nothing;"
                + " a timeline may run meanwhile.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:everything is as it was recorded",
            "1:something is not, or could not be checked",
            "2:wrong usage"
        })
final class VerifyCommand implements Callable<Integer> {

    @Option(names = "--data", defaultValue = "data", description = "The data directory (./${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @ArgGroup
    private What what = new What();

    @Mixin
    private OffsiteOption offsite = new OffsiteOption();

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description =
                    "The signer's public key to trust, in PEM form (default: signer.public.pem of the data directory).")
    private @Nullable Path key;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try {
            spec.commandLine().getOut().println(verified());
            return 0;
        } catch (BrokenChain broken) {
            spec.commandLine().getErr().println("NOT WHOLE: " + broken.getMessage());
            return 1;
        }
    }

    private String verified() throws IOException {
        if (what.export != null) {
            return export(what.export);
        }
        try (KeptDatabases databases = KeptDatabases.open(data)) {
            Verification verification = new Verification(databases.as(LedgerDatabases.LEDGER, Roles.READER));
            return what.stream == null ? whole(verification, databases) : stream(verification, what.stream);
        }
    }

    private String whole(Verification verification, KeptDatabases databases) throws IOException {
        VerifyingKey trusted = key == null ? new Signer(databases.data()).first() : trusted(key);
        long rows = verification.rows();
        Progress progress = progress();
        CheckpointLog elsewhere = elsewhere();
        try {
            return VerifyReport.whole(
                    verification.whole(elsewhere, trusted, row -> progress.at(row, Math.max(row, rows), "")),
                    offsite.isNamed() ? elsewhere.checkpoints().size() : null);
        } finally {
            progress.end();
        }
    }

    private static String stream(Verification verification, String stream) {
        long rows = verification.stream(stream);
        if (rows == 0) {
            throw new CommandFailed("There is no stream " + stream
                    + ". Streams are named joint:RELATIONSHIP, partner:RELATIONSHIP:PARTNER, clinical:RELATIONSHIP and"
                    + " notes:RELATIONSHIP:PRACTICE/ID");
        }
        return VerifyReport.stream(stream, rows);
    }

    private String export(Path file) throws IOException {
        if (!offsite.isNamed() || key == null) {
            throw new CommandFailed("An export is checked with what did not come from the ledger: the checkpoints kept"
                    + " elsewhere (--offsite DIR) and the signer's public key (--key FILE)");
        }
        try (Stream<String> lines = Files.lines(existing(file))) {
            return VerifyReport.export(new ExportCheck(elsewhere(), trusted(key)).check(lines.iterator()));
        }
    }

    private CheckpointLog elsewhere() {
        return CheckpointLog.of(offsite.place().kept(Kind.CHECKPOINTS));
    }

    private Progress progress() {
        PrintWriter err = spec.commandLine().getErr();
        return Terminal.isStderr() ? new ProgressBar(err) : Progress.NONE;
    }

    private static VerifyingKey trusted(Path file) throws IOException {
        return VerifyingKey.ofPem(Files.readString(existing(file)));
    }

    private static Path existing(Path file) {
        if (!Files.isReadable(file)) {
            throw new CommandFailed("There is no file " + file + " that can be read");
        }
        return file;
    }

    /** What to check; the whole ledger where nothing is said. */
    static final class What {

        @Option(
                names = "--stream",
                paramLabel = "ID",
                description = "Only this stream: joint:RELATIONSHIP, for example.")
        private @Nullable String stream;

        @Option(
                names = "--export",
                paramLabel = "FILE",
                description = "A stream's export, without any database; needs --offsite and --key.")
        private @Nullable Path export;
    }
}
