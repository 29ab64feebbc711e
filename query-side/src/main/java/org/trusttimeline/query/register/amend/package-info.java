/** The amends offered, and what became of them. */
@NullMarked
package org.trusttimeline.query.register.amend;

import org.jspecify.annotations.NullMarked;
