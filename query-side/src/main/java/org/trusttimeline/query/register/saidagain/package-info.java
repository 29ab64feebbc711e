/** What partners had to say more than once. */
@NullMarked
package org.trusttimeline.query.register.saidagain;

import org.jspecify.annotations.NullMarked;
