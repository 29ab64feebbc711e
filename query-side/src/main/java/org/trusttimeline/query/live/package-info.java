/** The live feed of a relationship: what is recorded in the charts that a reader may read, as it is. */
@NullMarked
package org.trusttimeline.query.live;

import org.jspecify.annotations.NullMarked;
