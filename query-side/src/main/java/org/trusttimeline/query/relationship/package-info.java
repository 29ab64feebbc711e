/** A relationship as it stands now. */
@NullMarked
package org.trusttimeline.query.relationship;

import org.jspecify.annotations.NullMarked;
