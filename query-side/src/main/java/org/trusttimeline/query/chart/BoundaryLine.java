package org.trusttimeline.query.chart;

import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.statement.Speaker;

/** A boundary, and the entry that says which. */
public record BoundaryLine(BoundaryId boundaryId, Speaker statedBy, EntryId entryId, PlaceKey place) {}
