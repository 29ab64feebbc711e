@NullMarked
package org.trusttimeline.ledger.verify.export;

import org.jspecify.annotations.NullMarked;
