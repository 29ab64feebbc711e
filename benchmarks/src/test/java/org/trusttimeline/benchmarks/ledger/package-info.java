@NullMarked
package org.trusttimeline.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
