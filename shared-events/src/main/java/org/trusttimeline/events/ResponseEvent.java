package org.trusttimeline.events;

import org.trusttimeline.events.statement.EntryRef;

/** What a partner says of a statement that stands already. */
public sealed interface ResponseEvent extends JointEvent, PartnerEvent, ClinicalEvent, Referring
        permits DisagreementStated, StatementAcknowledged, StatementUpheld, StatementConfirmed, NotFreelyGivenSaid {

    /** The entry it is about. */
    EntryRef entry();

    @Override
    default EntryRef refersTo() {
        return entry();
    }
}
