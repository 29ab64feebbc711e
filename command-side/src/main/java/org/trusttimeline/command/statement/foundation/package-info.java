/** Opening a record, and who takes part in it. */
@NullMarked
package org.trusttimeline.command.statement.foundation;

import org.jspecify.annotations.NullMarked;
