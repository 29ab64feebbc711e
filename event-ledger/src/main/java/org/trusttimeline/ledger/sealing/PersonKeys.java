package org.trusttimeline.ledger.sealing;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The keys of every person: one for texts and one for digests, made when first needed, stored wrapped. A person is
 * named as in {@code partner:UUID}, {@code clinician:ID} or {@code third-party:LABEL}. Every method throws
 * {@link KeysUnavailable} if the keys cannot be had. Thread-safe.
 */
public final class PersonKeys {

    private static final int FIRST = 1;

    private final KeyTable table;
    private final MasterKey master;
    private final KeyCache cache = new KeyCache();

    /**
     * Keys in a database, wrapped by a master key.
     *
     * @param keys the way in for the role that reads and adds keys
     * @param master wraps them
     */
    public PersonKeys(DataSource keys, MasterKey master) {
        this.table = new KeyTable(keys);
        this.master = master;
    }

    /**
     * Forgets what this process has unwrapped of a person's keys. For whoever has just destroyed them; other processes
     * forget within a minute.
     */
    public void forget(String person) {
        cache.forget(person);
    }

    /** The newest key; made if there is none. */
    PersonKey toSealFor(String person) {
        return newest(person).orElseGet(() -> {
            table.add(generate(person));
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

    private WrappedKey generate(String person) {
        try {
            return WrappedKey.generate(person, FIRST, master);
        } catch (GeneralSecurityException e) {
            throw new KeysUnavailable("no key could be made", e);
        }
    }

    private PersonKey unwrap(String person, WrappedKey key) {
        try {
            return key.unwrap(master);
        } catch (GeneralSecurityException e) {
            throw new KeysUnavailable("the key of " + person + " is not one this master key has wrapped", e);
        }
    }
}
