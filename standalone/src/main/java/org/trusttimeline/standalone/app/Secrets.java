package org.trusttimeline.standalone.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.http.access.LocalIssuer;
import org.trusttimeline.ledger.sealing.MasterKey;
import org.trusttimeline.standalone.data.DataDirectory;
import org.trusttimeline.standalone.data.UnusableDataDirectory;

/** The keys that a data directory keeps; made when it is new. */
public final class Secrets {

    /** The signing key of the local issuer. */
    public static final String ISSUER = "issuer.jwk";

    private static final String MASTER_KEY = "master.key";
    private static final String MASTER_KEY_VARIABLE = "TIMELINE_MASTER_KEY";

    private Secrets() {}

    static Path issuerKey(DataDirectory data) {
        if (data.kept(ISSUER).isEmpty()) {
            data.keep(ISSUER, LocalIssuer.newKey());
        }
        return data.path().resolve(ISSUER);
    }

    /** From the environment if it gives one, else from the directory; made if there is none. */
    public static MasterKey masterKey(DataDirectory data) {
        return masterKey(data, System.getenv(MASTER_KEY_VARIABLE));
    }

    // Two may not be the same one: keys would be wrapped under whichever was looked at.
    static MasterKey masterKey(DataDirectory data, @Nullable String fromEnvironment) {
        Path file = masterKeyFile(data);
        if (fromEnvironment == null || fromEnvironment.isBlank()) {
            return Files.exists(file) ? MasterKey.fromFile(file) : MasterKey.createFile(file);
        }
        if (Files.exists(file)) {
            throw new UnusableDataDirectory("The master key is given twice, by " + file + " and by "
                    + MASTER_KEY_VARIABLE + ": take away the one that did not wrap the keys of this directory");
        }
        return MasterKey.fromText(fromEnvironment, MASTER_KEY_VARIABLE);
    }

    /** Where the master key is, unless the environment gives one. */
    public static Path masterKeyFile(DataDirectory data) {
        return data.path().resolve(MASTER_KEY);
    }

    static String passwordOf(DataDirectory data, String role) {
        return data.secret("postgres." + role + ".password");
    }
}
