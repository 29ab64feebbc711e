/** Entries that cannot be folded, the charts that wait at them, and what is decided about them. */
@NullMarked
package org.trusttimeline.query.deadletter;

import org.jspecify.annotations.NullMarked;
