@NullMarked
package org.trusttimeline.http.limit;

import org.jspecify.annotations.NullMarked;
