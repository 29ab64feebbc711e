/** The answers of the partners for their willingness. */
@NullMarked
package org.trusttimeline.query.register.willingness;

import org.jspecify.annotations.NullMarked;
