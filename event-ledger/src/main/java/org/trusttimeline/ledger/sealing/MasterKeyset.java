package org.trusttimeline.ledger.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.trusttimeline.ledger.sealing.MasterKey.MasterKeyUnusable;

/** The keyset of a master key: one key, or two while the first takes over from the second. */
record MasterKeyset(KeysetHandle keyset) {

    private static final int KEY_BYTES = 32;

    static MasterKeyset read(Path file) {
        return parsed(MasterKeyFile.read(file), file.toString());
    }

    static MasterKeyset parsed(String text, String origin) {
        try {
            KeysetHandle keyset = Keysets.parsed(text.strip());
            requireAes256Gcm(origin, keyset);
            return new MasterKeyset(keyset);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // The cause stays here: a parser may quote what it could not read.
            throw new MasterKeyUnusable(origin + " holds no Tink keyset", null);
        }
    }

    static MasterKeyset generate() {
        try {
            return new MasterKeyset(Keysets.generate(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException e) {
            throw new MasterKeyUnusable("no master key could be made", e);
        }
    }

    /** Whether it holds a key that another one has begun to take over from. */
    boolean isBeingReplaced() {
        return keyset.size() > 1;
    }

    /** The same, with a new key that wraps; the one of before still unwraps. */
    MasterKeyset withNewKey() {
        return built(KeysetHandle.newBuilder(keyset)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary()));
    }

    /** Only the key that wraps. */
    MasterKeyset withoutOldKeys() {
        return built(KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(keyset.getPrimary().getKey()).makePrimary()));
    }

    Aead aead() {
        try {
            return Keysets.aead(keyset);
        } catch (GeneralSecurityException e) {
            throw new MasterKeyUnusable("the master key cannot be used", e);
        }
    }

    String json() {
        try {
            return Keysets.json(keyset);
        } catch (GeneralSecurityException e) {
            throw new MasterKeyUnusable("the master key cannot be written", e);
        }
    }

    private static MasterKeyset built(KeysetHandle.Builder builder) {
        try {
            return new MasterKeyset(builder.build());
        } catch (GeneralSecurityException e) {
            throw new MasterKeyUnusable("no master key could be made", e);
        }
    }

    private static void requireAes256Gcm(String origin, KeysetHandle keyset) {
        for (int i = 0; i < keyset.size(); i++) {
            if (!(keyset.getAt(i).getKey().getParameters() instanceof AesGcmParameters parameters)
                    || parameters.getKeySizeBytes() != KEY_BYTES) {
                throw new MasterKeyUnusable(origin + " holds a key that is not for AES-256-GCM", null);
            }
        }
    }
}
