@NullMarked
package org.trusttimeline.http.body;

import org.jspecify.annotations.NullMarked;
