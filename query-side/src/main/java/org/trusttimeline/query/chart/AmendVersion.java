package org.trusttimeline.query.chart;

import org.trusttimeline.events.vocabulary.AmendKind;
import org.trusttimeline.events.id.EntryId;

/** A version of an amend, and the entry that offered it: its terms are there. */
public record AmendVersion(int version, AmendKind kind, EntryId entryId, PlaceKey place) {}
