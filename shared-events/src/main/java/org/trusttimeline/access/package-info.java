/** Who may read and state on which chart of a relationship: the one access policy, which both sides ask. */
@NullMarked
package org.trusttimeline.access;

import org.jspecify.annotations.NullMarked;
