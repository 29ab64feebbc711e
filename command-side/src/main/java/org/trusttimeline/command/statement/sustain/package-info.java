/** Sustaining trust, and the life around it. */
@NullMarked
package org.trusttimeline.command.statement.sustain;

import org.jspecify.annotations.NullMarked;
