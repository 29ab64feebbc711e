package org.trusttimeline.ledger.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.trusttimeline.ledger.checkpoint.SigningKey.UnusableKey;

/** The public half of a signer's key: Ed25519, as X.509 SubjectPublicKeyInfo (RFC 8410). */
public final class VerifyingKey {

    private static final String PEM = "PUBLIC KEY";
    private static final int ID_BYTES = 8;

    private final PublicKey key;

    VerifyingKey(PublicKey key) {
        this.key = key;
    }

    /**
     * Reads the PEM form, also from a text that holds other blocks.
     *
     * @throws UnusableKey if there is no such key in it
     */
    public static VerifyingKey ofPem(String text) {
        return of(Pem.bytes(PEM, text));
    }

    static VerifyingKey ofBase64(String text) {
        try {
            return of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            throw new UnusableKey("this is no public key in Base64", e);
        }
    }

    private static VerifyingKey of(byte[] encoded) {
        try {
            return new VerifyingKey(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException e) {
            throw new UnusableKey("this is no public key for Ed25519", e);
        }
    }

    /** The first eight bytes of the SHA-256 of the key, in hexadecimal: what signatures name it by. */
    public String id() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The PEM form. */
    public String pem() {
        return Pem.text(PEM, key.getEncoded());
    }

    String base64() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** Whether this key has signed that text. */
    boolean hasSigned(String text, String signature) {
        try {
            Signature verification = Signature.getInstance("Ed25519");
            verification.initVerify(key);
            verification.update(text.getBytes(UTF_8));
            return verification.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
