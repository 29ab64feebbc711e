/** The kept data directory of the standalone timeline: one process at a time, and nobody else reads it. */
@NullMarked
package org.trusttimeline.standalone.data;

import org.jspecify.annotations.NullMarked;
