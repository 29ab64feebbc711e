/** One stream taken out of the ledger, with all that is needed to check it far from there. */
@NullMarked
package org.trusttimeline.ledger.verify.export;

import org.jspecify.annotations.NullMarked;
