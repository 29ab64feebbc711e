@NullMarked
package org.trusttimeline.http.server;

import org.jspecify.annotations.NullMarked;
