/** The current stage of a couple, as a reading of their record. */
@NullMarked
package org.trusttimeline.query.stage;

import org.jspecify.annotations.NullMarked;
