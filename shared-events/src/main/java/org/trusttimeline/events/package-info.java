/** The events of every chart: facts in the past tense, plain data, one sealed interface for each kind of chart. */
@NullMarked
package org.trusttimeline.events;

import org.jspecify.annotations.NullMarked;
