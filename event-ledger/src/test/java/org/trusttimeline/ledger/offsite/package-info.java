@NullMarked
package org.trusttimeline.ledger.offsite;

import org.jspecify.annotations.NullMarked;
