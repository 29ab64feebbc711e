@NullMarked
package org.trusttimeline.ledger.chain;

import org.jspecify.annotations.NullMarked;
