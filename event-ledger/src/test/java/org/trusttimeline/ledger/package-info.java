/** What the tests of every package need. */
@NullMarked
package org.trusttimeline.ledger;

import org.jspecify.annotations.NullMarked;
