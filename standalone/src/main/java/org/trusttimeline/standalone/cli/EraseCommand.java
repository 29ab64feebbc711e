package org.trusttimeline.standalone.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.ledger.erasure.Erasures;
import org.trusttimeline.ledger.erasure.Erasures.Erased;
import org.trusttimeline.ledger.erasure.Erasures.Replayed;
import org.trusttimeline.ledger.schema.LedgerDatabases;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.standalone.app.KeptDatabases;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Destroys a person's keys, and so everything they said, wherever it is. */
@Command(
        name = "erase",
        description = "Destroys a person's keys: no text of theirs can be read again, anywhere. There is no way back."
                + " A timeline may run meanwhile.",
        mixinStandardHelpOptions = true)
final class EraseCommand implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Option(names = "--data", defaultValue = "data", description = "The data directory (./${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Mixin
    private OffsiteOption offsite = new OffsiteOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (KeptDatabases databases = KeptDatabases.open(data)) {
            Erasures erasures = new Erasures(
                    databases.as(LedgerDatabases.LEDGER, Roles.OWNER),
                    databases.as(LedgerDatabases.KEYS, Roles.KEYS_OWNER),
                    offsite.place(),
                    Clock.systemUTC());
            out.println(
                    what.replay || what.whom == null
                            ? told(erasures.replay())
                            : told(erasures.erase(what.whom.person, what.whom.basis)));
        }
        return 0;
    }

    private String told(Erased erased) {
        String person = erased.erasure().person();
        if (erased.keysDestroyed() == 0) {
            return person
                    + " was erased before (%s), and has said nothing since: nothing was changed."
                            .formatted(erased.erasure().erasedAt());
        }
        return """
                %s is erased: %d of their keys destroyed, through version %d.
                What they said cannot be read again; that they said something, and when, stays, and so does every proof.
                Processes that run forget the key within a minute; what %1$s says within it may be erased too.
                Copies of the key store made before now still hold the wrapped key: ./timeline rotate master ends that.
                Kept of it: the ledger's database, the database of the keys%s.""".formatted(
                        person,
                        erased.keysDestroyed(),
                        erased.erasure().throughVersion(),
                        offsite.isNamed()
                                ? ", and " + offsite.name()
                                : ". Nothing is kept off this host: a restore of both databases would undo it"
                                        + " (--offsite DIR)");
    }

    private static String told(Replayed replayed) {
        return replayed.changedAnything()
                ? "%d erasures: %d keys destroyed that were back; added to the ledger's database %d, to that of the keys %d, elsewhere %d."
                        .formatted(
                                replayed.known(),
                                replayed.keysDestroyed(),
                                replayed.newInLedger(),
                                replayed.newInKeys(),
                                replayed.newElsewhere())
                : "%d erasures: each is carried out, and known everywhere.".formatted(replayed.known());
    }

    /** A person, or everybody who was erased before. */
    static final class What {

        @ArgGroup(exclusive = false)
        private @Nullable Whom whom;

        @Option(
                names = "--replay",
                required = true,
                description = "Carries out again every erasure that is known anywhere: after a restore.")
        private boolean replay;
    }

    /** Who, and why. */
    static final class Whom {

        @Parameters(
                paramLabel = "PERSON",
                description =
                        "partner:UUID (partnerId in the answer of the relationship), clinician:PRACTICE/ID, mediator:PRACTICE/ID,"
                                + " clinical:RELATIONSHIP or notes:RELATIONSHIP:PRACTICE/ID.")
        private String person = "";

        @Option(
                names = "--basis",
                paramLabel = "TEXT",
                required = true,
                description =
                        "On which ground, in at most 200 characters. It is kept in clear in three places: write no"
                                + " name and no narrative.")
        private String basis = "";
    }
}
