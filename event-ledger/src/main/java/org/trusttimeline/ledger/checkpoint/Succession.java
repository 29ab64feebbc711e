package org.trusttimeline.ledger.checkpoint;

import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * From which position on which key signs checkpoints, endorsed by the key before it. As JSON it is one object with these
 * members.
 *
 * @param publicKey the key, as its X.509 SubjectPublicKeyInfo in Base64 (RFC 8410)
 * @param after the global index after which it signs
 * @param at when it took over
 * @param endorsedBy the id of the key before it; absent for the first one
 * @param endorsement that key's signature over {@link #signedText}; absent for the first one
 */
public record Succession(
        String publicKey,
        long after,
        Instant at,
        @Nullable String endorsedBy,
        @Nullable String endorsement) {

    static Succession first(VerifyingKey key, Instant at) {
        return new Succession(key.base64(), 0, at, null, null);
    }

    static Succession of(VerifyingKey next, long after, Instant at, SigningKey present) {
        byte[] endorsement = present.sign(signedText(next.base64(), after, at));
        return new Succession(
                next.base64(),
                after,
                at,
                present.verifying().id(),
                Base64.getEncoder().encodeToString(endorsement));
    }

    /** The key that signs from then on. */
    public VerifyingKey key() {
        return VerifyingKey.ofBase64(publicKey);
    }

    /** The text that is signed, in UTF-8: four lines, each ended by a line feed. */
    public String signedText() {
        return signedText(publicKey, after, at);
    }

    private static String signedText(String publicKey, long after, Instant at) {
        return "timeline-signer/1\n%s\n%d\n%s\n".formatted(publicKey, after, at);
    }
}
