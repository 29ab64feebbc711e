/** Texts that only the holder of a key can read; one key for each person, wrapped by a master key kept elsewhere. */
@NullMarked
package org.trusttimeline.ledger.sealing;

import org.jspecify.annotations.NullMarked;
