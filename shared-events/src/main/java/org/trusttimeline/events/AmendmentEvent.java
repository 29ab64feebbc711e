package org.trusttimeline.events;

import org.trusttimeline.events.statement.EntryRef;

/** A request to amend the record and what becomes of it (45 CFR 164.526). */
public sealed interface AmendmentEvent extends JointEvent, PartnerEvent, ClinicalEvent, Referring
        permits AmendmentRequested, AmendmentExtended, AmendmentAccepted, AmendmentDenied, DenialRebutted {

    /** Of a request, the entry it asks to amend; of what follows, the request. */
    @Override
    EntryRef refersTo();
}
