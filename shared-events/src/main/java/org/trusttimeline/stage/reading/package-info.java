/** What a reading of the stage says: asked for a day, answered with stages, signs and the entries they rest on. */
@NullMarked
package org.trusttimeline.stage.reading;

import org.jspecify.annotations.NullMarked;
