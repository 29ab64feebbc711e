package org.trusttimeline.command.statement.breach;

import org.trusttimeline.command.rule.Rule;

/** The rules of telling of a breach. */
public enum BreachRule implements Rule {
    ROLES_BELONG_TO_PARTNERS_OF_THE_COUPLE(
            "Those who were harmed and those who caused it are partners of this relationship."),
    A_BREACH_NAMES_WHO_WAS_HARMED_AND_WHO_CAUSED_IT(
            "A breach names at least one harmed partner and at least one who caused it; nobody is both in one breach."),
    A_BREACH_IS_RECORDED_ONCE("This breach is on record; what is new about it is no second breach."),
    VIOLENCE_IS_NOT_PUT_ON_THE_JOINT_CHART(
            "Violence or coercion is private and asks nobody for anything; it is kept on a partner chart, not on the joint one."),
    ONLY_A_HARMED_PARTNER_STATES_THE_IMPACT("Only a harmed partner says what the breach did to them."),
    ONLY_A_CLINICIAN_OPENS_ANSWERS("Only a clinician opens the answers for willingness, all of them together."),
    ANSWERS_ARE_OPENED_TOGETHER(
            "Answers are opened once every partner who has not left has answered and lets the answer be opened."),
    ONLY_ANSWERS_GIVEN_SINCE_ARE_OPENED_AGAIN("Nobody has answered since the answers for this breach were opened."),
    EACH_PARTNER_ANSWERS_FOR_THEMSELVES("Only a partner says whether they are willing, each for themselves."),
    ONLY_PARTNERS_AND_CLINICIANS_TELL_OF_A_BREACH(
            "A breach, and what is new about it, is told by a partner or a clinician."),
    ONLY_A_HARMED_PARTNER_NAMES_THE_BREACH(
            "How a breach is named is a harmed partner's to say; a clinician may write it down."),
    ONLY_A_HARMED_PARTNER_ASKS("Only a harmed partner asks about the breach, and says that nothing is left to ask."),
    ONLY_WHO_CAUSED_IT_TELLS_ALL_OF_IT(
            "Only a partner who caused the breach answers questions about it and puts it on the table.");

    private final String words;

    BreachRule(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
