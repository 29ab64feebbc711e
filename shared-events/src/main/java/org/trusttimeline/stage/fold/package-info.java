/** The fold of a record, entry by entry, into repairs and the stage of the couple. */
@NullMarked
package org.trusttimeline.stage.fold;

import org.jspecify.annotations.NullMarked;
