/**
 * When things happened, for every reading alike: {@link org.trusttimeline.events.period.Dates} gives each entry its
 * {@link org.trusttimeline.events.period.Period}.
 */
@NullMarked
package org.trusttimeline.events.period;

import org.jspecify.annotations.NullMarked;
