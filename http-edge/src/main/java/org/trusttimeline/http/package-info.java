/** What the HTTP of both sides has in common. */
@NullMarked
package org.trusttimeline.http;

import org.jspecify.annotations.NullMarked;
