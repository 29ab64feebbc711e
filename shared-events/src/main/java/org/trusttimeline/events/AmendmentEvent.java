package org.trusttimeline.events;

import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.DenialBasis;

/** A request to amend the record and what becomes of it (45 CFR 164.526). */
public sealed interface AmendmentEvent extends JointEvent, PartnerEvent, ClinicalEvent, Referring {

    /** Of a request, the entry it asks to amend; of what follows, the request. */
    @Override
    EntryRef refersTo();

    /**
     * A partner asks that the record be amended (45 CFR 164.526(b)(1)). The entry is the request.
     *
     * @param statement who said it, when, in which words
     * @param entry the entry to be amended
     */
    @Stored(name = "AmendmentRequested", revision = 1)
    record AmendmentRequested(Statement statement, EntryRef entry) implements AmendmentEvent {

        @Override
        public EntryRef refersTo() {
            return entry;
        }
    }

    /**
     * A clinician extended the time for a decision, once, by 30 days (45 CFR 164.526(b)(2)(ii)).
     *
     * @param statement who said it, when, in which words
     * @param request the entry that requests it
     */
    @Stored(name = "AmendmentExtended", revision = 1)
    record AmendmentExtended(Statement statement, EntryRef request) implements AmendmentEvent {

        @Override
        public EntryRef refersTo() {
            return request;
        }
    }

    /**
     * A clinician accepted a request to amend the record (45 CFR 164.526(c)).
     *
     * @param statement who said it, when, in which words
     * @param request the entry that requests it
     */
    @Stored(name = "AmendmentAccepted", revision = 1)
    record AmendmentAccepted(Statement statement, EntryRef request) implements AmendmentEvent {

        @Override
        public EntryRef refersTo() {
            return request;
        }
    }

    /**
     * A clinician denied a request to amend the record, with a basis (45 CFR 164.526(d)).
     *
     * @param statement who said it, when, in which words
     * @param request the entry that requests it
     * @param basis on which basis
     */
    @Stored(name = "AmendmentDenied", revision = 1)
    record AmendmentDenied(Statement statement, EntryRef request, DenialBasis basis) implements AmendmentEvent {

        @Override
        public EntryRef refersTo() {
            return request;
        }
    }

    /**
     * The partner disagrees with a denial in writing, or a clinician rebuts that disagreement (45 CFR 164.526(d)(2) and (3)).
     *
     * @param statement who said it, when, in which words
     * @param request the entry that requests it
     */
    @Stored(name = "DenialRebutted", revision = 1)
    record DenialRebutted(Statement statement, EntryRef request) implements AmendmentEvent {

        @Override
        public EntryRef refersTo() {
            return request;
        }
    }
}
