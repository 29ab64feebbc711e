package org.trusttimeline.command.statement.attune;

import org.trusttimeline.command.rule.Rule;

/** The rules of attuning. */
public enum AttuneRule implements Rule {
    A_BOUNDARY_IS_ONES_OWN("A partner states boundaries of their own."),
    A_BOUNDARY_IS_STATED_ONCE("This boundary has been stated."),
    ONLY_ITS_OWNER_LIFTS_A_BOUNDARY("Only the partner whose boundary it is lifts it."),
    ONLY_ITS_OWNER_OR_A_CLINICIAN_SAYS_A_BOUNDARY_WAS_CROSSED(
            "Only the partner whose boundary it is, or a clinician, says that it was crossed."),
    WHAT_IS_INTIMATE_IS_PRIVATE_UNLESS_SHARED(
            "What is intimate is kept on the partner chart, unless the partner whose it is shares it: send it there, or with shared true."),
    ONLY_ANOTHER_PARTNER_ACKNOWLEDGES_A_STATEMENT("A partner's statement is acknowledged by another partner.");

    private final String words;

    AttuneRule(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
