/** From a JSON body to a command, strictly; text is sealed while it is read. */
@NullMarked
package org.trusttimeline.command.api.parsing;

import org.jspecify.annotations.NullMarked;
