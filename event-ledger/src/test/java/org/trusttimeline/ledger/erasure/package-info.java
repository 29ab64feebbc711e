@NullMarked
package org.trusttimeline.ledger.erasure;

import org.jspecify.annotations.NullMarked;
