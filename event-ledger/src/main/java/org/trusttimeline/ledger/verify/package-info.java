/** Checks that what is stored is what was recorded: every hash, every chain, every checkpoint. */
@NullMarked
package org.trusttimeline.ledger.verify;

import org.jspecify.annotations.NullMarked;
