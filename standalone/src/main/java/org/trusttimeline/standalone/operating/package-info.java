/** What operators do with a timeline that runs: rebuild its read model, and look after charts that wait. */
@NullMarked
package org.trusttimeline.standalone.operating;

import org.jspecify.annotations.NullMarked;
