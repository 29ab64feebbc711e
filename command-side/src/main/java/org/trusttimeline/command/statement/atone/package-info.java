/** Atone: amends, changed behaviour, anger and forgiveness. */
@NullMarked
package org.trusttimeline.command.statement.atone;

import org.jspecify.annotations.NullMarked;
