/** Who was erased: kept in three places, and carried out again whenever a restore has brought a key back. */
@NullMarked
package org.trusttimeline.ledger.erasure;

import org.jspecify.annotations.NullMarked;
