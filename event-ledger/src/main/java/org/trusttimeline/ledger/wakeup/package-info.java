/** Telling readers, in this process and in others, that there is something new. */
@NullMarked
package org.trusttimeline.ledger.wakeup;

import org.jspecify.annotations.NullMarked;
