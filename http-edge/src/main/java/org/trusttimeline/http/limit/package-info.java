/** How much of the service one client, one address and one person can take at a time. */
@NullMarked
package org.trusttimeline.http.limit;

import org.jspecify.annotations.NullMarked;
