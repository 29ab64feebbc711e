package org.trusttimeline.command.chart;

import org.trusttimeline.command.rule.Rule;

/** What holds for every statement: who may state on a chart, and that what a statement names is on record. */
public enum ChartRule implements Rule {
    NO_SUCH_RELATIONSHIP(RefusalKind.NOT_FOUND, "There is no such relationship, or it is not yours to turn to."),
    PARTNERS_SPEAK_FOR_THEMSELVES(
            "A partner states what is their own: in statedBy they name themselves, and nobody in reportedBy."),
    CLINICIANS_SPEAK_IN_THEIR_OWN_NAME("A clinician who says something themselves is the one who is signed in."),
    SPEAKERS_AND_KNOWERS_BELONG_TO_THE_COUPLE(
            "A partner who is named in a statement is a partner of this relationship."),
    NO_SUCH_BREACH("There is no such breach on this chart."),
    NO_SUCH_AMEND("There is no such amend on this chart."),
    A_MEDIATOR_RECORDS_CONTAINERS_AND_AGREEMENTS(
            "A mediator records containers they held and agreements reached before them, nothing else."),
    A_PARTNER_CHART_HOLDS_ITS_PARTNERS_WORDS(
            "On a partner chart stand the words of that partner alone, and what a clinician adds to them."),
    THIS_IS_STATED_ON_ANOTHER_CHART("This is not stated on this chart."),
    EACH_KNOWER_IS_NAMED_ONCE("Since when somebody knew is said once for each of them."),
    NOBODY_KNOWS_BEFORE_IT_HAPPENED("By these dates somebody knew of it before it happened."),
    NOTHING_IS_TOLD_BEFORE_IT_HAPPENED("By these dates it was told before it happened."),
    NO_SUCH_ENTRY("There is no such entry on this chart."),
    PARTNERS_NAMED_BELONG_TO_THE_COUPLE("The partners named are partners of this relationship."),
    NO_SUCH_AGREEMENT("There is no such agreement on this chart."),
    NO_SUCH_QUESTION("There is no such question on this chart."),
    A_PARTNER_SAYS_THIS_FOR_THEMSELVES(
            "Only a partner says this, each for themselves; nobody knows it in their place."),
    NO_SUCH_BOUNDARY("There is no such boundary on this chart."),
    NO_SUCH_AMENDMENT_REQUEST("There is no such request to amend on this chart."),
    NO_SUCH_PERMISSION("There is no such permission on this chart.");

    private final RefusalKind kind;
    private final String words;

    ChartRule(String words) {
        this(RefusalKind.REFUSED, words);
    }

    ChartRule(RefusalKind kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }

    @Override
    public String words() {
        return words;
    }
}
