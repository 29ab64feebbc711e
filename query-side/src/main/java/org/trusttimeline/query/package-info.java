/** The read side: what the ledger tells, folded into documents, and the HTTP that reads them. */
@NullMarked
package org.trusttimeline.query;

import org.jspecify.annotations.NullMarked;
