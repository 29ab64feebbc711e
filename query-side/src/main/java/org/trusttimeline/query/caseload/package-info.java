/** The records that somebody looks after, and how far they have looked at each. */
@NullMarked
package org.trusttimeline.query.caseload;

import org.jspecify.annotations.NullMarked;
