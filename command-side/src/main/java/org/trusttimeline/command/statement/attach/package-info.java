/** Attach: quality time, joy, intimacy, security. */
@NullMarked
package org.trusttimeline.command.statement.attach;

import org.jspecify.annotations.NullMarked;
