/** The timeline as one program: both sides in one process, on databases it brings along. */
@NullMarked
package org.trusttimeline.standalone;

import org.jspecify.annotations.NullMarked;
