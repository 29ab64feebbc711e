/** Both sides wired together on the embedded databases. */
@NullMarked
package org.trusttimeline.standalone.app;

import org.jspecify.annotations.NullMarked;
