package org.trusttimeline.ledger.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.ledger.sealing.PersonKeys.KeysUnavailable;
import org.trusttimeline.ledger.sealing.PersonKeys.PersonKey;

/**
 * Seals texts under the key of the person who said them, and opens them again where they belong. Destroying a person's
 * key erases their texts wherever they are, and changes no byte of the record. Every method throws
 * {@link KeysUnavailable} if the keys cannot be had. Thread-safe.
 */
public final class SealedTexts {

    private final PersonKeys keys;

    /** Seals and opens with these keys. */
    public SealedTexts(PersonKeys keys) {
        this.keys = keys;
    }

    /** Seals a text of that person for one place. */
    public SealedText seal(String person, SealContext where, String plain) {
        PersonKey key = keys.toSealFor(person);
        try {
            byte[] cipher =
                    key.aead().encrypt(plain.getBytes(StandardCharsets.UTF_8), AssociatedData.of(where, key.version()));
            return new SealedText(person, key.version(), Base64.getEncoder().encodeToString(cipher));
        } catch (GeneralSecurityException e) {
            throw new KeysUnavailable("the text could not be sealed", e);
        }
    }

    /**
     * The text, or empty when its key was destroyed.
     *
     * @throws TextDoesNotOpen if it was not sealed for that place, or was altered
     */
    public Optional<String> open(SealedText sealed, SealContext where) {
        return keys.toOpenFor(sealed.key(), sealed.version()).map(key -> open(sealed, where, key));
    }

    /** Keyed digest of a body, hexadecimal, under that person's key: it tells nothing once the key is destroyed. */
    public String mac(String person, byte[] body) {
        try {
            return HexFormat.of().formatHex(keys.toSealFor(person).mac().computeMac(body));
        } catch (GeneralSecurityException e) {
            throw new KeysUnavailable("the digest could not be made", e);
        }
    }

    /** Whether that is the digest of this body, in constant time; never, once the person's key is destroyed. */
    public boolean matches(String person, byte[] body, String mac) {
        Optional<PersonKey> newest = keys.newest(person);
        for (int version = newest.map(PersonKey::version).orElse(0); version > 0; version--) {
            if (keys.toOpenFor(person, version)
                    .filter(key -> verifies(key, body, mac))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean verifies(PersonKey key, byte[] body, String mac) {
        try {
            key.mac().verifyMac(HexFormat.of().parseHex(mac), body);
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static String open(SealedText sealed, SealContext where, PersonKey key) {
        try {
            byte[] cipher = Base64.getDecoder().decode(sealed.cipher());
            return new String(
                    key.aead().decrypt(cipher, AssociatedData.of(where, key.version())), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new TextDoesNotOpen(where, e);
        }
    }

    /** A sealed text is not what was sealed there: it was altered, or moved from elsewhere, or its key was exchanged. */
    public static final class TextDoesNotOpen extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TextDoesNotOpen(SealContext where, @Nullable Throwable cause) {
            super("the sealed text does not belong to " + where, cause);
        }
    }

    /**
     * Where a sealed text belongs. It opens there and nowhere else, so nobody can move a text to another entry.
     *
     * @param stream the name of the chart's stream
     * @param entryId the entry, within that stream
     * @param field the path of the field within the event: {@code statement.narrative}
     */
    public record SealContext(String stream, UUID entryId, String field) {}
}
