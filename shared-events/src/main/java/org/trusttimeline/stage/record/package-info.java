/** What of a record counts on a day: entries as corrected, at their places, and the breaches that they tell of. */
@NullMarked
package org.trusttimeline.stage.record;

import org.jspecify.annotations.NullMarked;
