/** A breach: recorded, its impact stated, and the first decision asked of each partner. */
@NullMarked
package org.trusttimeline.command.joint.breach;

import org.jspecify.annotations.NullMarked;
