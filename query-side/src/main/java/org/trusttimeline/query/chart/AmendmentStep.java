package org.trusttimeline.query.chart;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.DenialBasis;

/**
 * One step of a request to amend the record (45 CFR 164.526).
 *
 * @param kind what it does
 * @param refersTo of a request: the entry it asks to amend; of the others: the request
 * @param basis of a denial: on which basis
 * @param entryId the entry that says so
 */
public record AmendmentStep(
        Kind kind, EntryRef refersTo, @Nullable DenialBasis basis, Speaker statedBy, EntryId entryId, PlaceKey place) {

    /** What a step does. */
    public enum Kind {
        REQUESTED,
        EXTENDED,
        ACCEPTED,
        DENIED,
        REBUTTED
    }
}
