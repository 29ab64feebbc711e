/** The clinical chart and psychotherapy notes. */
@NullMarked
package org.trusttimeline.command.statement.clinical;

import org.jspecify.annotations.NullMarked;
