/** The live feed of a relationship: what comes into a reader's sight, as it does. */
@NullMarked
package org.trusttimeline.query.live;

import org.jspecify.annotations.NullMarked;
