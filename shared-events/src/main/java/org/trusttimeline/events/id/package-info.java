/** Typed identifiers, and the names of charts. */
@NullMarked
package org.trusttimeline.events.id;

import org.jspecify.annotations.NullMarked;
