/** What makes a change of a stored row show: each row's hash, the chain of its stream, and the chain of the whole ledger. */
@NullMarked
package org.trusttimeline.ledger.chain;

import org.jspecify.annotations.NullMarked;
