package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.LifeEventKind;

/** What belongs to the life of the couple and counts in no reading. */
public sealed interface ContextEvent extends JointEvent, PartnerEvent {

    /**
     * Something happened in the life of the couple: context, never a judgement.
     *
     * @param statement who said it, when, in which words
     * @param kind what kind of event
     */
    @Stored(name = "LifeEventRecorded", revision = 1)
    record LifeEventRecorded(Statement statement, LifeEventKind kind) implements ContextEvent {}

    /**
     * What a third party says, brought by a partner or a clinician. It stays a claim and counts in no reading.
     *
     * @param statement who said it, when, in which words
     * @param about the entry of which it is another account
     */
    @Stored(name = "ClaimRecorded", revision = 1)
    record ClaimRecorded(Statement statement, @Nullable EntryRef about) implements ContextEvent, Referring {

        @Override
        public @Nullable EntryRef refersTo() {
            return about;
        }
    }
}
