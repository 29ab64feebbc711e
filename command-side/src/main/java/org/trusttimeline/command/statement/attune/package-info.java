/** Attune: understanding and respecting each other's inner world. */
@NullMarked
package org.trusttimeline.command.statement.attune;

import org.jspecify.annotations.NullMarked;
