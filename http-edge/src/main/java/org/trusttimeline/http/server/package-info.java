/** The web server: deadlines for what is slow, and problems also where no request is reached. */
@NullMarked
package org.trusttimeline.http.server;

import org.jspecify.annotations.NullMarked;
