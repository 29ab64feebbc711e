/** Small bodies, read strictly: what they can hold is stated once, checked by it, and described to clients by it. */
@NullMarked
package org.trusttimeline.http.body;

import org.jspecify.annotations.NullMarked;
