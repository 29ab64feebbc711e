package org.trusttimeline.standalone.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.access.LocalIssuer;
import org.trusttimeline.standalone.app.Secrets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Signs a token of the local issuer: whoever can read the data directory's key can be anybody. */
@Command(name = "token", description = "Prints a signed token.", mixinStandardHelpOptions = true)
public final class TokenCommand implements Callable<Integer> {

    private static final Duration A_WORKING_DAY = Duration.ofHours(12);

    @Option(
            names = "--as",
            required = true,
            description = "ROLE:ID, with ROLE partner, clinician, mediator, supervisor, auditor or operator.")
    private String as = "";

    @Option(names = "--for", description = "The one relationship it is good for.")
    private @Nullable String relationship;

    @Option(names = "--practice", defaultValue = "local", description = "The practice they act for (${DEFAULT-VALUE}).")
    private String practice = "";

    @Option(names = "--data", defaultValue = "data", description = "The data directory (./${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Override
    public Integer call() {
        System.out.println(token(data, caller()));
        return 0;
    }

    /** A token of that data directory for a caller. */
    public static String token(Path data, Caller caller) {
        Path key = data.resolve(Secrets.ISSUER);
        if (!Files.exists(key)) {
            throw new CommandFailed(
                    "There is no timeline in " + data + " yet: start one with ./timeline serve --data " + data);
        }
        return LocalIssuer.read(key).token(caller, Instant.now(), A_WORKING_DAY);
    }

    private Caller caller() {
        int colon = as.indexOf(':');
        try {
            Role role = Role.valueOf(as.substring(0, Math.max(colon, 0)).toUpperCase(Locale.ROOT));
            RelationshipId only = relationship == null ? null : RelationshipId.of(relationship);
            return new Caller(as.substring(colon + 1), role, practice, only);
        } catch (IllegalArgumentException unfit) {
            throw new CommandFailed(
                    "Write --as ROLE:ID, for example --as clinician:dana or --as partner:UUID: " + unfit.getMessage());
        }
    }
}
