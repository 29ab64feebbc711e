@NullMarked
package org.trusttimeline.benchmarks;

import org.jspecify.annotations.NullMarked;
