/** The two databases of the ledger, the roles that may enter them, and their tables. */
@NullMarked
package org.trusttimeline.ledger.schema;

import org.jspecify.annotations.NullMarked;
