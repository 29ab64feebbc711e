package org.trusttimeline.query.chart;

import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.vocabulary.AmendKind;

/** A version of an amend, and the entry that offered it: its terms are there. */
public record AmendVersion(int version, AmendKind kind, EntryId entryId, PlaceKey place) {}
