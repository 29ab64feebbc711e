/** Seeded histories under faults, and the one checker that says whether anything acknowledged was lost, doubled or reordered. */
@NullMarked
package org.trusttimeline.standalone.faults;

import org.jspecify.annotations.NullMarked;
