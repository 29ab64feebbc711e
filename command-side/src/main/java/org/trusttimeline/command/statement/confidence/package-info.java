/** What a partner keeps private, and whether it may be told. */
@NullMarked
package org.trusttimeline.command.statement.confidence;

import org.jspecify.annotations.NullMarked;
