package org.trusttimeline.command.statement.clinical;

import org.trusttimeline.command.rule.Rule;

/** The rules of the clinical chart and of psychotherapy notes. */
public enum ClinicalRule implements Rule {
    ONLY_A_CLINICIAN_KEEPS_THE_CLINICAL_CHART("The clinical chart holds what a clinician states."),
    A_SESSION_ENDS_AFTER_IT_BEGINS("A session ends after it begins."),
    A_SESSION_BEGINS_WHEN_IT_OCCURRED("By these dates the session began on another day than it occurred."),
    NO_SUCH_SAFETY_CONCERN("There is no such safety concern on this chart."),
    PSYCHOTHERAPY_NOTES_ARE_THEIR_AUTHORS("A psychotherapy note is written by its author, in their own name.");

    private final String words;

    ClinicalRule(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
