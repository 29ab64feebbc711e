package org.trusttimeline.standalone.cli;

import org.trusttimeline.ledger.checkpoint.Checkpointer.CheckpointFailed;
import org.trusttimeline.ledger.checkpoint.SigningKey.UnusableKey;
import org.trusttimeline.ledger.erasure.Erasures.ErasureFailed;
import org.trusttimeline.ledger.erasure.Erasures.ErasureRefused;
import org.trusttimeline.ledger.offsite.Offsite.OffsiteUnavailable;
import org.trusttimeline.ledger.read.LedgerReader.LedgerUnreadable;
import org.trusttimeline.ledger.sealing.MasterKey.MasterKeyUnusable;
import org.trusttimeline.ledger.sealing.PersonKeys.KeysUnavailable;
import org.trusttimeline.standalone.app.PortTaken;
import org.trusttimeline.standalone.data.UnusableDataDirectory;
import org.trusttimeline.standalone.importing.ImportCommand;
import org.trusttimeline.standalone.operating.ParkedCommand;
import org.trusttimeline.standalone.operating.RebuildCommand;
import org.trusttimeline.standalone.postgres.PostgresFailed;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./timeline} and its subcommands. */
@Command(
        name = "timeline",
        description = "An event-sourced record of how couples break trust and rebuild it.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            ImportCommand.class,
            TokenCommand.class,
            VerifyCommand.class,
            ExportCommand.class,
            EraseCommand.class,
            RotateCommand.class,
            RebuildCommand.class,
            ParkedCommand.class
        })
public final class TimelineCommand {

    /** Runs a command line, and returns the exit code: 0, 1 if it failed, 2 if it was not understood. */
    public static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new TimelineCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(TimelineCommand::inWords);
    }

    /** What a person can mend is said in words; anything else is a defect of ours, and shown whole. */
    private static int inWords(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (failure instanceof UnusableDataDirectory
                || failure instanceof PortTaken
                || failure instanceof PostgresFailed
                || failure instanceof LedgerUnreadable
                || failure instanceof CheckpointFailed
                || failure instanceof OffsiteUnavailable
                || failure instanceof UnusableKey
                || failure instanceof ErasureRefused
                || failure instanceof ErasureFailed
                || failure instanceof MasterKeyUnusable
                || failure instanceof KeysUnavailable
                || failure instanceof CommandFailed) {
            command.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }
}
