/** The read side beside what it stands on: rebuilding, reading, and how soon what was acknowledged can be read. */
@NullMarked
package org.trusttimeline.benchmarks.read;

import org.jspecify.annotations.NullMarked;
