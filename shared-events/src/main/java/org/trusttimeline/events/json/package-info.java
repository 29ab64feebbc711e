/** The stored form of events: stable names and revisions, and their JSON. */
@NullMarked
package org.trusttimeline.events.json;

import org.jspecify.annotations.NullMarked;
