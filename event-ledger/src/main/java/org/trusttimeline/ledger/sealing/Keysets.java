package org.trusttimeline.ledger.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.mac.MacConfig;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Keysets of Google Tink: made, wrapped, read, and turned into what they are for. */
final class Keysets {

    private static final Configuration CONFIGURATION = configuration();

    private Keysets() {}

    static KeysetHandle generate(Parameters parameters) throws GeneralSecurityException {
        return KeysetHandle.generateNew(parameters, CONFIGURATION);
    }

    static byte[] wrapped(Parameters parameters, MasterKey master, byte[] bound) throws GeneralSecurityException {
        return wrapped(generate(parameters), master, bound);
    }

    static byte[] rewrapped(byte[] wrapped, MasterKey master, byte[] bound) throws GeneralSecurityException {
        return wrapped(unwrapped(wrapped, master, bound), master, bound);
    }

    private static byte[] wrapped(KeysetHandle keyset, MasterKey master, byte[] bound) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, master.readAgain(), bound, CONFIGURATION);
    }

    static KeysetHandle unwrapped(byte[] wrapped, MasterKey master, byte[] bound) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master.aead(), bound, CONFIGURATION);
    }

    static String json(KeysetHandle keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, CONFIGURATION, InsecureSecretKeyAccess.get());
    }

    static KeysetHandle parsed(String text) throws GeneralSecurityException {
        return text.startsWith("{")
                ? TinkJsonProtoKeysetFormat.parseKeyset(text, CONFIGURATION, InsecureSecretKeyAccess.get())
                : TinkProtoKeysetFormat.parseKeyset(
                        Base64.getDecoder().decode(text), InsecureSecretKeyAccess.get(), CONFIGURATION);
    }

    static Aead aead(KeysetHandle keyset) throws GeneralSecurityException {
        return keyset.getPrimitive(CONFIGURATION, Aead.class);
    }

    static Mac mac(KeysetHandle keyset) throws GeneralSecurityException {
        return keyset.getPrimitive(CONFIGURATION, Mac.class);
    }

    private static Configuration configuration() {
        try {
            AeadConfig.register();
            MacConfig.register();
            return RegistryConfiguration.get();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink cannot be set up", e);
        }
    }
}
