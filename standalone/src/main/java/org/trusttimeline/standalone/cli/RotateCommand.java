package org.trusttimeline.standalone.cli;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.trusttimeline.ledger.checkpoint.CheckpointStore;
import org.trusttimeline.ledger.checkpoint.Signing;
import org.trusttimeline.ledger.read.LedgerScan;
import org.trusttimeline.ledger.schema.LedgerDatabases;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.standalone.app.KeptDatabases;
import org.trusttimeline.standalone.app.Signer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lets new keys take over from old ones. */
@Command(
        name = "rotate",
        description =
                "Lets a new key take over. A timeline may run meanwhile; what was broken off is gone on with by the"
                        + " same words.",
        mixinStandardHelpOptions = true)
final class RotateCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(
            name = "signer",
            description = "The key that signs checkpoints; the old one endorses the new one.",
            mixinStandardHelpOptions = true)
    int signer(
            @Option(names = "--data", defaultValue = "data", description = "The data directory (./${DEFAULT-VALUE}).")
                    Path data) {
        try (KeptDatabases databases = KeptDatabases.open(data)) {
            DataSource writer = databases.as(LedgerDatabases.LEDGER, Roles.WRITER);
            Signer signer = new Signer(databases.data());
            Signing signing =
                    new Signing(new CheckpointStore(writer), new LedgerScan(writer), signer::key, Clock.systemUTC());
            spec.commandLine()
                    .getOut()
                    .println("Checkpoints are signed by "
                            + signer.rotate(signing).id()
                            + " from now on. Who trusts the first key in " + data.resolve("signer.public.pem")
                            + " need not be told.");
            return 0;
        }
    }
}
