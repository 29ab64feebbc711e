/** What the partners agree on. */
@NullMarked
package org.trusttimeline.query.register.agreement;

import org.jspecify.annotations.NullMarked;
