/** What operators see of a running node, whichever sides it has. */
@NullMarked
package org.trusttimeline.http.operation;

import org.jspecify.annotations.NullMarked;
