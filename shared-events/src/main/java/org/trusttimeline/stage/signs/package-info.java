/** The signs of each stage, and the statements that they are read from. */
@NullMarked
package org.trusttimeline.stage.signs;

import org.jspecify.annotations.NullMarked;
