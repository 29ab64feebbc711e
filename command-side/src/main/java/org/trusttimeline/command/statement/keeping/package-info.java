/** Keeping the record: corrections, disagreements, amendments. */
@NullMarked
package org.trusttimeline.command.statement.keeping;

import org.jspecify.annotations.NullMarked;
