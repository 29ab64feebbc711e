package org.trusttimeline.benchmarks.ledger;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Ids as a client would send them. Not from a secure source: clients draw theirs elsewhere, at nobody's cost here. */
final class Ids {

    private static final long VERSION_4 = 0x4000L;
    private static final long WITHOUT_VERSION = ~0xF000L;
    private static final long VARIANT = 0x8000000000000000L;
    private static final long WITHOUT_VARIANT = 0x3FFFFFFFFFFFFFFFL;

    private Ids() {}

    static UUID next() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(
                (random.nextLong() & WITHOUT_VERSION) | VERSION_4, (random.nextLong() & WITHOUT_VARIANT) | VARIANT);
    }
}
