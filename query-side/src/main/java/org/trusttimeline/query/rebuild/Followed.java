package org.trusttimeline.query.rebuild;

import java.util.function.LongSupplier;
import org.axonframework.config.Configuration;
import org.trusttimeline.query.projection.Documents;
import org.trusttimeline.query.subscription.LedgerSubscription;

/**
 * A version that this node keeps up with the ledger.
 *
 * @param goal the head of the ledger when following began: before it is reached, the version lacks what was said since it was built
 */
record Followed(
        Version version,
        Documents documents,
        LedgerSubscription following,
        Configuration configuration,
        LongSupplier positions,
        long goal) {

    /** Whether it has come to where the ledger was when following began. */
    boolean hasCaughtUp() {
        return positions.getAsLong() >= goal;
    }

    void stop() {
        configuration.shutdown();
    }
}
