/** The joint chart: its state, its rules by name, and how a command of it looks. */
@NullMarked
package org.trusttimeline.command.joint;

import org.jspecify.annotations.NullMarked;
