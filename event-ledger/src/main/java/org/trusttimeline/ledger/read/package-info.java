/** Reading the ledger in its one order, and each stream in its own. */
@NullMarked
package org.trusttimeline.ledger.read;

import org.jspecify.annotations.NullMarked;
