/** What the partners agree on. */
@NullMarked
package org.trusttimeline.command.statement.agreement;

import org.jspecify.annotations.NullMarked;
