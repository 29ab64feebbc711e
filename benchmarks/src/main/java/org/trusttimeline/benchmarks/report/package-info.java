/** What is told of a measurement: one table, and one line of JSON for each figure. */
@NullMarked
package org.trusttimeline.benchmarks.report;

import org.jspecify.annotations.NullMarked;
