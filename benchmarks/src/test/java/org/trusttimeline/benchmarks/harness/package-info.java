@NullMarked
package org.trusttimeline.benchmarks.harness;

import org.jspecify.annotations.NullMarked;
