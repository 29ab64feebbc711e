@NullMarked
package org.trusttimeline.benchmarks.report;

import org.jspecify.annotations.NullMarked;
