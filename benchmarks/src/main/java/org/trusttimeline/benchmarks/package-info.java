/** The measurements, run by one command. */
@NullMarked
package org.trusttimeline.benchmarks;

import org.jspecify.annotations.NullMarked;
