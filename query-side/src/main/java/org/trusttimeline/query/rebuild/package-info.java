/** Versions of the read model: built beside the one that is served, compared with it, and switched to. */
@NullMarked
package org.trusttimeline.query.rebuild;

import org.jspecify.annotations.NullMarked;
