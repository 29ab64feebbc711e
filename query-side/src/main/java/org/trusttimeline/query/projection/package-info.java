/** The one mechanism beside the folds: batches, positions, conditional writes, and how far it has come. */
@NullMarked
package org.trusttimeline.query.projection;

import org.jspecify.annotations.NullMarked;
