@NullMarked
package org.trusttimeline.ledger.verify;

import org.jspecify.annotations.NullMarked;
