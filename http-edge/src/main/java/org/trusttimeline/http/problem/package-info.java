/** Errors as RFC 9457 problems with stable types: the one place that maps them. */
@NullMarked
package org.trusttimeline.http.problem;

import org.jspecify.annotations.NullMarked;
