/** Every command, by use case: who may say it, and the event it becomes. */
@NullMarked
package org.trusttimeline.command.statement;

import org.jspecify.annotations.NullMarked;
