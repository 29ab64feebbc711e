package org.trusttimeline.command.statement.sustain;

import org.trusttimeline.command.rule.Rule;

/** The rules of sustaining trust. */
public enum SustainRule implements Rule {
    ONLY_PARTNERS_AND_CLINICIANS_TELL_OF_THE_COUPLES_LIFE("Only a partner or a clinician tells of this."),
    A_CLAIM_IS_A_THIRD_PARTYS_AND_SOMEBODY_BRINGS_IT(
            "A claim is a third party's (statedBy third-party:LABEL), brought by a partner or a clinician (reportedBy)."),
    A_CHECK_IN_NAMES_ITS_PRACTICES("A check-in names at least one practice of intention.");

    private final String words;

    SustainRule(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
