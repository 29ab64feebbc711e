/** Atone: amends, changed behaviour, forgiveness. */
@NullMarked
package org.trusttimeline.command.joint.atone;

import org.jspecify.annotations.NullMarked;
