@NullMarked
package org.trusttimeline.ledger.checkpoint;

import org.jspecify.annotations.NullMarked;
