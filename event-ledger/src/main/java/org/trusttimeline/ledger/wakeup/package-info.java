/** Telling readers within this process that there is something new. */
@NullMarked
package org.trusttimeline.ledger.wakeup;

import org.jspecify.annotations.NullMarked;
