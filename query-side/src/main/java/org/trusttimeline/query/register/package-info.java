/** Registers: readings of a record by the same rules as its stage, each line leading to the entries it comes from. */
@NullMarked
package org.trusttimeline.query.register;

import org.jspecify.annotations.NullMarked;
