package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.Answer;

/**
 * Whether a partner is willing to put in the effort to repair. Every answer stands on its giver's partner chart; the joint
 * chart holds a copy of the latest one of each partner once a clinician has opened them together.
 */
public sealed interface WillingnessEvent extends JointEvent, PartnerEvent, AboutBreach {

    /**
     * A partner, alone, answered whether they are willing to put in the effort, and the article's three questions.
     *
     * @param statement who said it, when, in which words
     * @param breachId the breach
     * @param answer willing or not; the latest answer of a partner governs
     * @param amends interested in making amends?
     * @param releaseOfAnger able to release the anger and resentment eventually?
     * @param happyDespite able to see oneself happy in this relationship despite what has happened?
     * @param mayBeOpened whether its giver, asked alone, lets it be opened to the other partners; absent: no. Always absent on
     *     the joint chart
     */
    @Stored(name = "WillingnessAnswered", revision = 1)
    record WillingnessAnswered(
            Statement statement,
            BreachId breachId,
            Answer answer,
            @Nullable Answer amends,
            @Nullable Answer releaseOfAnger,
            @Nullable Answer happyDespite,
            @Nullable Boolean mayBeOpened)
            implements WillingnessEvent {}
}
