/** A breach of trust, what it did, and the telling of it. */
@NullMarked
package org.trusttimeline.command.statement.breach;

import org.jspecify.annotations.NullMarked;
