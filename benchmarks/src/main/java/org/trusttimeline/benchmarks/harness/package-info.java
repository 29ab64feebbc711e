/** How things are measured: clients in rounds, and the arithmetic of ratios. */
@NullMarked
package org.trusttimeline.benchmarks.harness;

import org.jspecify.annotations.NullMarked;
