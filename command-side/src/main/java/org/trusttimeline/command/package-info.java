/** The command side: aggregates decide and evolve; nothing here reads a read model. */
@NullMarked
package org.trusttimeline.command;

import org.jspecify.annotations.NullMarked;
