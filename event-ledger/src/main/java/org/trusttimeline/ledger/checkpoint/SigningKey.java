package org.trusttimeline.ledger.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A signer's key: Ed25519 (RFC 8032). Written as two PEM blocks, the private half (PKCS #8) and the public one. */
public final class SigningKey {

    private static final String PEM = "PRIVATE KEY";

    private final PrivateKey secret;
    private final VerifyingKey verifying;

    private SigningKey(PrivateKey secret, VerifyingKey verifying) {
        this.secret = secret;
        this.verifying = verifying;
    }

    /** A new key. */
    public static SigningKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(pair.getPrivate(), new VerifyingKey(pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot make keys for Ed25519", e);
        }
    }

    /**
     * Reads a key that was written.
     *
     * @throws UnusableKey if one of its halves is missing, or they do not belong together
     */
    public static SigningKey ofPem(String text) {
        try {
            PrivateKey secret =
                    KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(Pem.bytes(PEM, text)));
            return new SigningKey(secret, VerifyingKey.ofPem(text)).tried();
        } catch (GeneralSecurityException e) {
            // The cause stays here: a parser may quote what it could not read.
            throw new UnusableKey("this is no private key for Ed25519", null);
        }
    }

    /** Both PEM blocks: a secret. */
    public String pem() {
        return Pem.text(PEM, secret.getEncoded()) + verifying.pem();
    }

    /** The public half. */
    public VerifyingKey verifying() {
        return verifying;
    }

    byte[] sign(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(text.getBytes(UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot sign with Ed25519", e);
        }
    }

    private SigningKey tried() {
        String text = "do they belong together?";
        if (!verifying.hasSigned(text, Base64.getEncoder().encodeToString(sign(text)))) {
            throw new UnusableKey("the two halves of the key do not belong together", null);
        }
        return this;
    }

    /** A key for signing or checking signatures cannot be used. */
    public static final class UnusableKey extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnusableKey(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
