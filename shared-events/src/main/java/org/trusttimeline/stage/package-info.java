/** The stage of a couple as a reading of their record: a pure fold, with its reasons. It gates nothing. */
@NullMarked
package org.trusttimeline.stage;

import org.jspecify.annotations.NullMarked;
