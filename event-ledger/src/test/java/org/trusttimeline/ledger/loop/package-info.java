@NullMarked
package org.trusttimeline.ledger.loop;

import org.jspecify.annotations.NullMarked;
