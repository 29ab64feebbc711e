/** Who calls: tokens, the local issuer, and denial by default. */
@NullMarked
package org.trusttimeline.http.access;

import org.jspecify.annotations.NullMarked;
