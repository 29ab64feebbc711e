/** From a command to an acknowledged entry: the aggregate, its cache, conflicts and repeated commands. */
@NullMarked
package org.trusttimeline.command.handling;

import org.jspecify.annotations.NullMarked;
