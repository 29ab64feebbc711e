/** Opening the record of a couple. */
@NullMarked
package org.trusttimeline.command.joint.foundation;

import org.jspecify.annotations.NullMarked;
