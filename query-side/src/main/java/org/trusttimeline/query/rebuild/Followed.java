package org.trusttimeline.query.rebuild;

import org.trusttimeline.query.projection.Documents;
import org.trusttimeline.query.subscription.LedgerSubscription;

/**
 * A version that this node keeps up with the ledger.
 *
 * @param goal the head of the ledger when following began: before it is reached, the version lacks what was recorded since it was built
 */
record Followed(Version version, Documents documents, LedgerSubscription subscription, long goal) {

    /** Whether it has come to where the ledger was when following began. */
    boolean hasCaughtUp() {
        return position() >= goal;
    }

    /** The position of the ledger to which it has come. */
    long position() {
        return subscription.position();
    }
}
