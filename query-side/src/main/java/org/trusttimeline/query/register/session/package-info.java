/** Sessions, containers and check-ins. */
@NullMarked
package org.trusttimeline.query.register.session;

import org.jspecify.annotations.NullMarked;
