/** Positions of charts, as clients carry them. */
@NullMarked
package org.trusttimeline.http.position;

import org.jspecify.annotations.NullMarked;
