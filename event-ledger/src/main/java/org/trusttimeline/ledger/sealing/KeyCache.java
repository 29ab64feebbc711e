package org.trusttimeline.ledger.sealing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.ledger.sealing.PersonKeys.PersonKey;

/** Unwrapped keys, for a minute at most: a destroyed key must not live on in memory. Absence is never remembered. */
final class KeyCache {

    /** Stands for whichever version is the newest. */
    static final int NEWEST = 0;

    private static final long LIFE_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final int CAPACITY = 10_000;

    private final Map<Name, Held> held = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Name, Held> eldest) {
            return size() > CAPACITY;
        }
    };

    private final LongSupplier nanoTime;

    KeyCache(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    Optional<PersonKey> get(String person, int version, Supplier<Optional<PersonKey>> source) {
        Name name = new Name(person, version);
        PersonKey fresh = fresh(name);
        if (fresh != null) {
            return Optional.of(fresh);
        }
        // Loaded outside the monitor: one slow look into the database must not hold up everybody.
        long since = nanoTime.getAsLong();
        Optional<PersonKey> loaded = source.get();
        loaded.ifPresent(key -> hold(name, new Held(key, since)));
        return loaded;
    }

    synchronized void forget(String person) {
        held.keySet().removeIf(name -> name.person().equals(person));
    }

    private synchronized @Nullable PersonKey fresh(Name name) {
        Held found = held.get(name);
        return found != null && nanoTime.getAsLong() - found.since() < LIFE_NANOS ? found.key() : null;
    }

    // Taken out first, so that the eldest in the map is the one held longest.
    private synchronized void hold(Name name, Held key) {
        held.remove(name);
        held.put(name, key);
    }

    private record Name(String person, int version) {}

    private record Held(PersonKey key, long since) {}
}
