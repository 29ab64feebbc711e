/** The ledger as Axon knows it: storage engine, event store, message source. */
@NullMarked
package org.trusttimeline.ledger.axon;

import org.jspecify.annotations.NullMarked;
