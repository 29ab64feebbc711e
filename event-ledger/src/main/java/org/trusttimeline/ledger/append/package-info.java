/** Adding to the ledger: one appender, one order, nothing acknowledged before it is durable. */
@NullMarked
package org.trusttimeline.ledger.append;

import org.jspecify.annotations.NullMarked;
