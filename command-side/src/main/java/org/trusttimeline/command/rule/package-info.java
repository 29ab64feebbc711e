/** The rules by name, and what is said by whom. */
@NullMarked
package org.trusttimeline.command.rule;

import org.jspecify.annotations.NullMarked;
