/** Showing a person at a terminal how far long work has come. */
@NullMarked
package org.trusttimeline.standalone.progress;

import org.jspecify.annotations.NullMarked;
