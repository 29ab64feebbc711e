package org.trusttimeline.ledger.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.ledger.sealing.MasterKey.MasterKeyUnusable;

/**
 * The keys of every person: one for texts and one for digests, made when first needed, stored wrapped. A person is
 * named as in {@code partner:UUID}, {@code clinician:PRACTICE/ID} or {@code third-party:LABEL}. Every method throws
 * {@link KeysUnavailable} if the keys cannot be had. Thread-safe.
 */
public final class PersonKeys {

    // Ids are derived under a key of the installation: another key would give others.
    private static final String INSTALLATION = "installation:";

    private final KeyTable table;
    private final MasterKey master;
    private final KeyCache cache;

    /**
     * Keys in a database, wrapped by a master key.
     *
     * @param keys the way in for the role that reads and adds keys
     * @param master wraps them
     */
    public PersonKeys(DataSource keys, MasterKey master) {
        this(keys, master, System::nanoTime);
    }

    PersonKeys(DataSource keys, MasterKey master, LongSupplier nanoTime) {
        this.table = new KeyTable(keys);
        this.master = master;
        this.cache = new KeyCache(nanoTime);
    }

    /** Whether keys of that owner are a person's, to be rotated and destroyed; else they are the installation's own. */
    public static boolean arePersonal(String owner) {
        return !owner.startsWith(INSTALLATION);
    }

    /**
     * Makes the next version of a person's keys. What was said before stays readable; other processes seal under the new
     * version within a minute.
     *
     * @return the newest version; empty if that person has no keys
     */
    public OptionalInt rotate(String person) {
        if (!arePersonal(person) || table.newest(person).isEmpty()) {
            return OptionalInt.empty();
        }
        table.addNext(person, version -> generate(person, version));
        cache.forget(person);
        return table.newest(person)
                .map(WrappedKey::version)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /**
     * Forgets what this process has unwrapped of a person's keys. For whoever has just destroyed them; other processes
     * forget within a minute.
     */
    public void forget(String person) {
        cache.forget(person);
    }

    /** The newest key; made if there is none, after those that were destroyed. */
    PersonKey toSealFor(String person) {
        return newest(person).orElseGet(() -> {
            table.addFirst(person, version -> generate(person, version));
            return newest(person).orElseThrow(() -> new KeysUnavailable("a key just made is gone", null));
        });
    }

    /** The newest key, if there is any. */
    Optional<PersonKey> newest(String person) {
        return cache.get(person, KeyCache.NEWEST, () -> table.newest(person).map(key -> unwrap(person, key)));
    }

    /** The key of that version; empty when it was destroyed. */
    Optional<PersonKey> toOpenFor(String person, int version) {
        return cache.get(person, version, () -> table.find(person, version).map(key -> unwrap(person, key)));
    }

    private WrappedKey generate(String person, int version) {
        try {
            return WrappedKey.generate(person, version, master);
        } catch (GeneralSecurityException | MasterKeyUnusable e) {
            throw new KeysUnavailable("no key could be made", e);
        }
    }

    private PersonKey unwrap(String person, WrappedKey key) {
        try {
            return unwrapUnderOneOrTheOther(key);
        } catch (GeneralSecurityException | MasterKeyUnusable e) {
            throw new KeysUnavailable("the key of " + person + " is not one this master key has wrapped", e);
        }
    }

    // The master key may have been rotated since it was read.
    private PersonKey unwrapUnderOneOrTheOther(WrappedKey key) throws GeneralSecurityException {
        try {
            return key.unwrap(master);
        } catch (GeneralSecurityException e) {
            master.readAgain();
            return key.unwrap(master);
        }
    }

    /** The database of wrapped keys does not answer, or what it holds cannot be unwrapped by this master key. */
    public static final class KeysUnavailable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        KeysUnavailable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * The unwrapped keys of one person, in one version.
     *
     * @param version from 1
     * @param aead seals and opens texts
     * @param mac makes keyed digests
     */
    record PersonKey(int version, Aead aead, Mac mac) {}
}
