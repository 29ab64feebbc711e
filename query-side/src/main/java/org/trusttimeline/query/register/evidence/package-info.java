/** The five criteria of trust over time. */
@NullMarked
package org.trusttimeline.query.register.evidence;

import org.jspecify.annotations.NullMarked;
