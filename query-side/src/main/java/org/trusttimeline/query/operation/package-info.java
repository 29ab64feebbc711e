/** What operators see of the read model, and do to it. */
@NullMarked
package org.trusttimeline.query.operation;

import org.jspecify.annotations.NullMarked;
