package org.trusttimeline.standalone.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.trusttimeline.http.access.LocalIssuer;
import org.trusttimeline.ledger.sealing.MasterKey;
import org.trusttimeline.standalone.data.DataDirectory;

/** The keys that a data directory keeps; made when it is new. */
public final class Secrets {

    /** The signing key of the local issuer. */
    public static final String ISSUER = "issuer.jwk";

    private static final String MASTER_KEY = "master.key";

    private Secrets() {}

    static Path issuerKey(DataDirectory data) {
        if (data.kept(ISSUER).isEmpty()) {
            data.keep(ISSUER, LocalIssuer.newKey());
        }
        return data.path().resolve(ISSUER);
    }

    static MasterKey masterKey(DataDirectory data) {
        Path file = data.path().resolve(MASTER_KEY);
        return Files.exists(file) ? MasterKey.fromFile(file) : MasterKey.createFile(file);
    }

    static String passwordOf(DataDirectory data, String role) {
        return data.secret("postgres." + role + ".password");
    }
}
