package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.SafetyKind;

/** A concern for safety (violence or coercion), and what is done about it. */
public sealed interface SafetyEvent extends ClinicalEvent {

    /**
     * A clinician raised a safety concern. Violence or coercion suspends joint stage work in the care team's view alone; so does a concern whose kind is not told.
     *
     * @param statement who said it, when, in which words
     * @param kind what kind of concern
     */
    @Stored(name = "SafetyConcernRaised", revision = 1)
    record SafetyConcernRaised(
            Statement statement, @Nullable SafetyKind kind) implements SafetyEvent {}

    /**
     * A clinician settled a safety concern.
     *
     * @param statement who said it, when, in which words
     * @param concern the entry that raised it
     */
    @Stored(name = "SafetyConcernSettled", revision = 1)
    record SafetyConcernSettled(Statement statement, EntryRef concern) implements SafetyEvent, Referring {

        @Override
        public EntryRef refersTo() {
            return concern;
        }
    }

    /**
     * A consultant was assigned to a safety concern.
     *
     * @param statement who said it, when, in which words
     * @param consultant who, sealed
     * @param concern the entry that raised it
     */
    @Stored(name = "SafetyConsultantAssigned", revision = 1)
    record SafetyConsultantAssigned(
            Statement statement,
            SealedText consultant,
            @Nullable EntryRef concern) implements SafetyEvent, Referring {

        @Override
        public @Nullable EntryRef refersTo() {
            return concern;
        }
    }
}
