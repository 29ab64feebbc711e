package org.trusttimeline.query.chart;

import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;

/** What a harmed partner last said of an amend, and of which version. */
public record AmendResponse(PartnerId partnerId, int version, boolean accepted, EntryId entryId, PlaceKey place) {}
