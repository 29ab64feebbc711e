package org.trusttimeline.events;

import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;

/** What a partner says of a statement that stands already. */
public sealed interface ResponseEvent extends JointEvent, PartnerEvent, ClinicalEvent, Referring {

    /** The entry it is about. */
    EntryRef entry();

    @Override
    default EntryRef refersTo() {
        return entry();
    }

    /**
     * A partner disagrees with another's words; both accounts stand side by side.
     *
     * @param statement who said it, when, in which words
     * @param entry the entry it is about
     */
    @Stored(name = "DisagreementStated", revision = 1)
    record DisagreementStated(Statement statement, EntryRef entry) implements ResponseEvent {}

    /**
     * Another partner said of a statement: I have understood this.
     *
     * @param statement who said it, when, in which words
     * @param entry the statement understood
     */
    @Stored(name = "StatementAcknowledged", revision = 1)
    record StatementAcknowledged(Statement statement, EntryRef entry) implements ResponseEvent {}

    /**
     * Whoever gave a statement stands by it, knowing what has been told since.
     *
     * @param statement who said it, when, in which words
     * @param entry the statement they stand by
     */
    @Stored(name = "StatementUpheld", revision = 1)
    record StatementUpheld(Statement statement, EntryRef entry) implements ResponseEvent {}

    /**
     * A partner confirmed as theirs what somebody else had passed on.
     *
     * @param statement who said it, when, in which words
     * @param entry the statement confirmed
     */
    @Stored(name = "StatementConfirmed", revision = 1)
    record StatementConfirmed(Statement statement, EntryRef entry) implements ResponseEvent {}

    /**
     * A partner said that a statement of theirs was not freely given. It counts in no reading that knows of this.
     *
     * @param statement who said it, when, in which words
     * @param entry the statement
     */
    @Stored(name = "NotFreelyGivenSaid", revision = 1)
    record NotFreelyGivenSaid(Statement statement, EntryRef entry) implements ResponseEvent {}
}
