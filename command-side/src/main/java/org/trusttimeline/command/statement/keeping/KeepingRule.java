package org.trusttimeline.command.statement.keeping;

import org.trusttimeline.command.rule.Rule;

/** The rules of keeping the record: corrections, responses, amendments. */
public enum KeepingRule implements Rule {
    ONLY_ITS_AUTHOR_OR_A_CLINICIAN_PUTS_AN_ENTRY_RIGHT(
            "Only its author or a clinician corrects an entry or marks it as in error; on another's words one states a disagreement."),
    A_CORRECTION_SAYS_WHAT_IS_RIGHT("A correction names at least one thing that should read otherwise."),
    A_CORRECTION_IS_NOT_CORRECTED(
            "A correction is not corrected: correct the entry itself anew, or mark the correction as in error."),
    A_CORRECTION_CHANGES_SOMETHING("The entry reads so already: a correction names what should read otherwise."),
    AN_ENTRY_IS_MARKED_ONCE("This entry is marked as in error already."),
    THE_OPENING_OF_A_RECORD_STAYS("The opening of a record is neither corrected nor marked as in error."),
    AN_ANSWERED_BREACH_STAYS_AS_IT_WAS_TOLD(
            "A harmed partner has answered this breach: what they answered stays as it was. Add information, or state a disagreement."),
    ONE_DISAGREES_WITH_ANOTHERS_WORDS("A partner disagrees with words of another; their own they correct."),
    ONLY_ITS_GIVER_UPHOLDS_A_STATEMENT("Only the partner who gave a statement stands by it."),
    ONLY_WHOSE_WORDS_THEY_ARE_CONFIRMS_THEM(
            "Words that were passed on are confirmed by the partner whose words they are."),
    ONLY_ITS_GIVER_SAYS_IT_WAS_NOT_FREELY_GIVEN(
            "Only the partner who gave a statement says that it was not freely given."),
    ONLY_A_PARTNER_REQUESTS_AN_AMENDMENT("Only a partner requests that the record be amended."),
    ONLY_A_CLINICIAN_DECIDES_ON_AN_AMENDMENT("Only a clinician decides on a request to amend."),
    AN_AMENDMENT_IS_DECIDED_ONCE("This request to amend has been decided."),
    AN_AMENDMENT_IS_EXTENDED_ONCE("The time for this request has been extended already, once and by 30 days."),
    ONLY_WHO_REQUESTED_IT_OR_A_CLINICIAN_REBUTS_A_DENIAL(
            "Only whoever requested the amendment, or a clinician, writes on its denial."),
    ONLY_A_DENIAL_IS_REBUTTED("This request to amend has not been denied.");

    private final String words;

    KeepingRule(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
