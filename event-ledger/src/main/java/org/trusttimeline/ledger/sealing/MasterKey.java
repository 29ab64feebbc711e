package org.trusttimeline.ledger.sealing;

import com.google.crypto.tink.Aead;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The key that wraps every person's keys: a Google Tink keyset for AES-256-GCM, or a key service. It is in no database; who
 * loses it loses every sealed text. Thread-safe.
 */
public final class MasterKey {

    private final Supplier<Aead> source;
    private volatile Aead read;

    private MasterKey(Supplier<Aead> source) {
        this.source = source;
        this.read = source.get();
    }

    /**
     * Reads a keyset, as Tink's JSON or as Base64 of its binary form, from a file that only its owner can read. The file is
     * read again when a key is to be wrapped, or does not open: so a rotation reaches every process.
     *
     * @throws MasterKeyUnusable if others can read the file, it cannot be read, or it holds no such keyset
     */
    public static MasterKey fromFile(Path file) {
        return new MasterKey(() -> MasterKeyset.read(file).aead());
    }

    /**
     * Reads a keyset in the same forms from a text: that of an environment variable.
     *
     * @param origin where the text is from, for messages
     * @throws MasterKeyUnusable if it is no such keyset
     */
    public static MasterKey fromText(String text, String origin) {
        Aead aead = MasterKeyset.parsed(text, origin).aead();
        return new MasterKey(() -> aead);
    }

    /** A key that stays in a key service: the clients of the vendors' services implement {@link Aead}. */
    public static MasterKey of(Aead keyService) {
        return new MasterKey(() -> keyService);
    }

    /**
     * Makes a new keyset and writes it to a file of mode 0600, which appears whole or not at all. A file that is there
     * already is left alone.
     *
     * @throws MasterKeyUnusable if there is such a file, or it cannot be written
     */
    public static MasterKey createFile(Path file) {
        MasterKeyFile.create(file, MasterKeyset.generate().json());
        return fromFile(file);
    }

    Aead aead() {
        return read;
    }

    /** As it is by now: another process may have put a new key in its place. */
    Aead readAgain() {
        read = source.get();
        return read;
    }

    /** The master key cannot be used as it is; the message tells what to do. */
    public static final class MasterKeyUnusable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        MasterKeyUnusable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
