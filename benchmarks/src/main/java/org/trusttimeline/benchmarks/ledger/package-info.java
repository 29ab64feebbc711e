/** What is measured of the ledger and of what it is compared with. */
@NullMarked
package org.trusttimeline.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
