package org.trusttimeline.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.BreachName;

/** A breach, what it did, and the telling of it. */
public sealed interface BreachEvent extends JointEvent, PartnerEvent, AboutBreach {

    /**
     * Trust was broken: emotionally, sexually, by a word gone back on, or in another of the ways the article names.
     *
     * @param statement who said it, when, in which words
     * @param breachId this breach
     * @param kind what kind of breach
     * @param named how a harmed partner names it
     * @param pattern whether it happened again and again
     * @param harmed who was harmed, at least one
     * @param causedBy who caused it, at least one
     * @param partOf the breach whose repair this one joins (a lie about it, say)
     */
    @Stored(name = "BreachRecorded", revision = 1)
    record BreachRecorded(
            Statement statement,
            BreachId breachId,
            BreachKind kind,
            @Nullable BreachName named,
            boolean pattern,
            List<PartnerId> harmed,
            List<PartnerId> causedBy,
            @Nullable BreachId partOf)
            implements BreachEvent {}

    /**
     * New information about an old breach, never a second one. When it was told is when this occurred.
     *
     * @param statement who said it, when, in which words
     * @param breachId the breach
     * @param breachOccurred when the breach happened, by this account
     * @param kind what kind of breach it was, by this account
     * @param named how a harmed partner names it now
     * @param pattern whether it happened again and again
     */
    @Stored(name = "BreachInformationAdded", revision = 1)
    record BreachInformationAdded(
            Statement statement,
            BreachId breachId,
            @Nullable Edtf breachOccurred,
            @Nullable BreachKind kind,
            @Nullable BreachName named,
            @Nullable Boolean pattern)
            implements BreachEvent {}

    /**
     * A harmed partner said what the breach did to them.
     *
     * @param statement who said it, when, in which words
     * @param breachId the breach
     */
    @Stored(name = "ImpactStated", revision = 1)
    record ImpactStated(Statement statement, BreachId breachId) implements BreachEvent {}

    /**
     * A harmed partner asked about the breach; the narrative is the question.
     *
     * @param statement who said it, when, in which words
     * @param breachId the breach
     */
    @Stored(name = "QuestionAsked", revision = 1)
    record QuestionAsked(Statement statement, BreachId breachId) implements BreachEvent {}

    /**
     * The partner who caused the breach answered a question.
     *
     * @param statement who said it, when, in which words
     * @param breachId the breach
     * @param question the entry that asks
     */
    @Stored(name = "QuestionAnswered", revision = 1)
    record QuestionAnswered(Statement statement, BreachId breachId, EntryRef question)
            implements BreachEvent, Referring {

        @Override
        public EntryRef refersTo() {
            return question;
        }
    }

    /**
     * The partner who caused the breach put something on the table, unasked: the full telling.
     *
     * @param statement who said it, when, in which words
     * @param breachId the breach
     */
    @Stored(name = "MatterPutOnTheTable", revision = 1)
    record MatterPutOnTheTable(Statement statement, BreachId breachId) implements BreachEvent {}

    /**
     * A harmed partner said that nothing is left to ask. It reopens with new information, and gates nothing.
     *
     * @param statement who said it, when, in which words
     * @param breachId the breach
     */
    @Stored(name = "NothingLeftToAskSaid", revision = 1)
    record NothingLeftToAskSaid(Statement statement, BreachId breachId) implements BreachEvent {}
}
