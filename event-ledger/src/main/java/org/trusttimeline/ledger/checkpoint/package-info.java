/** Signed states of the ledger, made while it grows and kept elsewhere: what is signed cannot be changed unnoticed. */
@NullMarked
package org.trusttimeline.ledger.checkpoint;

import org.jspecify.annotations.NullMarked;
