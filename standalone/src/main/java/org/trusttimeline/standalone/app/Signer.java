package org.trusttimeline.standalone.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trusttimeline.ledger.checkpoint.Signing;
import org.trusttimeline.ledger.checkpoint.SigningKey;
import org.trusttimeline.ledger.checkpoint.VerifyingKey;
import org.trusttimeline.standalone.data.DataDirectory;

/** The key of a data directory that signs checkpoints, and the public halves of all that ever did, the first one first. */
public final class Signer {

    private static final String PRESENT = "signer.pem";
    private static final String NEXT = "signer.next.pem";
    private static final String PUBLIC = "signer.public.pem";

    private final DataDirectory data;

    public Signer(DataDirectory data) {
        this.data = data;
    }

    /** The key that signs now; made when the directory is new. Read anew each time: another may have taken over. */
    public SigningKey key() {
        if (data.kept(PRESENT).isEmpty()) {
            SigningKey first = SigningKey.generate();
            data.keep(PUBLIC, first.verifying().pem().strip());
            data.keep(PRESENT, first.pem().strip());
        }
        return SigningKey.ofPem(data.kept(PRESENT).orElseThrow());
    }

    /** The public half of the first key: whoever trusts it trusts those that took over from it. */
    public VerifyingKey first() {
        key();
        return VerifyingKey.ofPem(data.kept(PUBLIC).orElseThrow());
    }

    /** Lets a new key take over. What was broken off is gone on with. */
    public VerifyingKey rotate(Signing signing) {
        if (data.kept(NEXT).isEmpty()) {
            data.keep(NEXT, SigningKey.generate().pem().strip());
        }
        SigningKey next = SigningKey.ofPem(data.kept(NEXT).orElseThrow());
        signing.succeedBy(next);
        String known = data.kept(PUBLIC).orElse("");
        if (!known.contains(next.verifying().pem().strip())) {
            data.keep(PUBLIC, known + "\n" + next.verifying().pem().strip());
        }
        data.keep(PRESENT, next.pem().strip());
        delete(data.path().resolve(NEXT));
        return next.verifying();
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be removed", e);
        }
    }
}
