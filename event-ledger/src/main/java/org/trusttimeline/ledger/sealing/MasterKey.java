package org.trusttimeline.ledger.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * The key that wraps every person's keys: a Google Tink keyset for AES-256-GCM. It is in no database; who loses it
 * loses every sealed text.
 */
public final class MasterKey {

    private static final int KEY_BYTES = 32;

    private final Aead aead;

    private MasterKey(Aead aead) {
        this.aead = aead;
    }

    /**
     * Reads a keyset, as Tink's JSON or as Base64 of its binary form, from a file that only its owner can read.
     *
     * @throws MasterKeyUnusable if others can read the file, it cannot be read, or it holds no such keyset
     */
    public static MasterKey fromFile(Path file) {
        String text = SecretFile.read(file).strip();
        try {
            KeysetHandle keyset = Keysets.parsed(text);
            requireAes256Gcm(file, keyset);
            return new MasterKey(Keysets.aead(keyset));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // The cause stays here: a parser may quote what it could not read.
            throw new MasterKeyUnusable(file + " holds no Tink keyset", null);
        }
    }

    /**
     * Makes a new keyset and writes it to a file of mode 0600, which appears whole or not at all. A file that is there
     * already is left alone.
     *
     * @throws MasterKeyUnusable if there is such a file, or it cannot be written
     */
    public static MasterKey createFile(Path file) {
        try {
            KeysetHandle keyset = Keysets.generate(PredefinedAeadParameters.AES256_GCM);
            SecretFile.create(file, Keysets.json(keyset));
            return new MasterKey(Keysets.aead(keyset));
        } catch (GeneralSecurityException e) {
            throw new MasterKeyUnusable("no master key could be made", e);
        }
    }

    Aead aead() {
        return aead;
    }

    private static void requireAes256Gcm(Path file, KeysetHandle keyset) {
        for (int i = 0; i < keyset.size(); i++) {
            if (!(keyset.getAt(i).getKey().getParameters() instanceof AesGcmParameters parameters)
                    || parameters.getKeySizeBytes() != KEY_BYTES) {
                throw new MasterKeyUnusable(file + " holds a key that is not for AES-256-GCM", null);
            }
        }
    }
}
