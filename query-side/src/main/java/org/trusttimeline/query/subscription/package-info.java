/** Following the ledger while it grows: segments of relationships, each with its token, claimed by one node at a time. */
@NullMarked
package org.trusttimeline.query.subscription;

import org.jspecify.annotations.NullMarked;
