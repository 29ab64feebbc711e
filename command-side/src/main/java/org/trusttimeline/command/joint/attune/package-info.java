/** Attune: needs, desires, boundaries. */
@NullMarked
package org.trusttimeline.command.joint.attune;

import org.jspecify.annotations.NullMarked;
