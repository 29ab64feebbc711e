package org.trusttimeline.command.statement.confidence;

import org.trusttimeline.command.rule.Rule;

/** The rules of confidences and of permissions to share them. */
public enum ConfidenceRule implements Rule {
    A_CONFIDENCE_IS_THE_PARTNERS_OWN("A confidence, and whether it may be told, is that partner's own to say."),
    A_PERMISSION_IS_GIVEN_ONCE("This permission has been given already; give another one."),
    THE_READER_IS_ANOTHER_PARTNER("A permission names another partner of the couple as the reader."),
    ONLY_A_CLINICIAN_CONFIRMS_A_PERMISSION(
            "Only a clinician confirms a permission, with the person alone: send statedBy clinician."),
    A_PERMISSION_IS_CONFIRMED_WHILE_IT_STANDS("This permission has been confirmed or taken back."),
    A_SHARED_ENTRY_HAS_AN_ID_OF_ITS_OWN("What is shared gets an entry id of its own, that of no private entry."),
    A_CONFIDENCE_IS_TOLD_ONLY_AS_PERMITTED(
            "A confidence is told to every other partner only as its author has permitted and a clinician confirmed.");

    private final String words;

    ConfidenceRule(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
