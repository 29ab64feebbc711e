/** The boundaries of each partner. */
@NullMarked
package org.trusttimeline.query.register.boundary;

import org.jspecify.annotations.NullMarked;
