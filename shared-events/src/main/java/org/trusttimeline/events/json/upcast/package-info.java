/** How events of earlier revisions are read today: functions from JSON to JSON, one for each step. */
@NullMarked
package org.trusttimeline.events.json.upcast;

import org.jspecify.annotations.NullMarked;
