package org.trusttimeline.ledger.checkpoint;

import java.time.Instant;
import java.util.Base64;
import org.trusttimeline.ledger.chain.Hash;

/**
 * A signed state of the ledger: whoever holds it can tell whether any row up to that position was changed, removed, added
 * or moved since. As JSON it is one object with these members, {@code hash} in hexadecimal and {@code signature} in Base64.
 *
 * @param position the global index of the last row that it covers
 * @param hash the ledger's hash at that row
 * @param at when it was signed, by the signer's clock
 * @param signer the id of the key that signed it
 * @param signature Ed25519 (RFC 8032) over {@link #signedText}
 */
public record Checkpoint(long position, Hash hash, Instant at, String signer, String signature) {

    static Checkpoint sign(long position, Hash hash, Instant at, SigningKey key) {
        String signer = key.verifying().id();
        byte[] signature = key.sign(signedText(position, hash, at, signer));
        return new Checkpoint(position, hash, at, signer, Base64.getEncoder().encodeToString(signature));
    }

    /** The text that is signed, in UTF-8: five lines, each ended by a line feed. */
    public String signedText() {
        return signedText(position, hash, at, signer);
    }

    private static String signedText(long position, Hash hash, Instant at, String signer) {
        return "timeline-checkpoint/1\n%d\n%s\n%s\n%s\n".formatted(position, hash.hex(), at, signer);
    }
}
