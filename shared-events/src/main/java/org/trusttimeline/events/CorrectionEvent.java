package org.trusttimeline.events;

import org.trusttimeline.events.statement.EntryRef;

/** What puts an entry right that should read otherwise. */
public sealed interface CorrectionEvent extends JointEvent, PartnerEvent, ClinicalEvent, NotesEvent, Referring
        permits EntryCorrected, EntryMarkedInError {

    /** The entry it is about. */
    EntryRef entry();

    @Override
    default EntryRef refersTo() {
        return entry();
    }
}
