@NullMarked
package org.trusttimeline.benchmarks.read;

import org.jspecify.annotations.NullMarked;
