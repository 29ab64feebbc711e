package org.trusttimeline.query.live;

import org.trusttimeline.events.Entry;
import org.trusttimeline.query.access.RecordPosition;

/** An entry that a viewer may read, and how far they have followed the record with it. */
record Arrival(Entry entry, RecordPosition after) {}
