/** What a chart knows for deciding: who belongs to it, and the breaches, amends, boundaries and agreements on it. */
@NullMarked
package org.trusttimeline.command.chart;

import org.jspecify.annotations.NullMarked;
