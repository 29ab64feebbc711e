package org.trusttimeline.standalone.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.trusttimeline.ledger.checkpoint.CheckpointStore;
import org.trusttimeline.ledger.checkpoint.Signing;
import org.trusttimeline.ledger.read.LedgerScan;
import org.trusttimeline.ledger.schema.LedgerDatabases;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.ledger.sealing.MasterKeyRotation;
import org.trusttimeline.ledger.sealing.PersonKeys;
import org.trusttimeline.standalone.app.KeptDatabases;
import org.trusttimeline.standalone.app.Secrets;
import org.trusttimeline.standalone.app.Signer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts new keys in the place of old ones. */
@Command(
        name = "rotate",
        description =
                "Puts a new key in the place of an old one; everything stays readable. A timeline may run meanwhile.",
        mixinStandardHelpOptions = true)
final class RotateCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(
            name = "person",
            description = "What that person says from now on is sealed under a new key.",
            mixinStandardHelpOptions = true)
    int person(
            @Parameters(paramLabel = "PERSON", description = "As in ./timeline erase.") String person,
            @Option(names = "--data", defaultValue = "data", description = "The data directory (./${DEFAULT-VALUE}).")
                    Path data) {
        try (KeptDatabases databases = KeptDatabases.open(data)) {
            PersonKeys keys = new PersonKeys(
                    databases.as(LedgerDatabases.KEYS, Roles.KEYS_USER), Secrets.masterKey(databases.data()));
            OptionalInt version = keys.rotate(person);
            say(person + " has version "
                    + version.orElseThrow(() -> new CommandFailed(person + " has no keys; see ./timeline erase --help"))
                    + " now; processes that run use it within a minute.");
        }
        return 0;
    }

    @Command(
            name = "master",
            description =
                    "Wraps every person's keys under a new master key, and drops the old one: no older copy of the"
                            + " key store opens any more. If it was broken off, say it again.",
            mixinStandardHelpOptions = true)
    int master(
            @Option(names = "--data", defaultValue = "data", description = "The data directory (./${DEFAULT-VALUE}).")
                    Path data) {
        try (KeptDatabases databases = KeptDatabases.open(data)) {
            Path file = Secrets.masterKeyFile(databases.data());
            if (!Files.exists(file)) {
                throw new CommandFailed("There is no " + file
                        + ": a master key that the environment or a key service gives" + " is rotated there");
            }
            long keys = new MasterKeyRotation(file, databases.as(LedgerDatabases.KEYS, Roles.KEYS_OWNER)).rotate();
            say(
                    "%d keys are wrapped by a new master key, which alone is in %s: back it up, and destroy the copies of the old one."
                            .formatted(keys, file));
        }
        return 0;
    }

    @Command(
            name = "signer",
            description =
                    "The key that signs checkpoints; the old one endorses the new one. If it was broken off, say it"
                            + " again.",
            mixinStandardHelpOptions = true)
    int signer(
            @Option(names = "--data", defaultValue = "data", description = "The data directory (./${DEFAULT-VALUE}).")
                    Path data) {
        try (KeptDatabases databases = KeptDatabases.open(data)) {
            DataSource writer = databases.as(LedgerDatabases.LEDGER, Roles.WRITER);
            Signer signer = new Signer(databases.data());
            Signing signing =
                    new Signing(new CheckpointStore(writer), new LedgerScan(writer), signer::key, Clock.systemUTC());
            say("Checkpoints are signed by " + signer.rotate(signing).id()
                    + " from now on. Who trusts the first key in " + data.resolve("signer.public.pem")
                    + " need not be told.");
        }
        return 0;
    }

    private void say(String words) {
        spec.commandLine().getOut().println(words);
    }
}
