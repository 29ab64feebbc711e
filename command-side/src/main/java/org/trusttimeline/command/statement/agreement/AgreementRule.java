package org.trusttimeline.command.statement.agreement;

import org.trusttimeline.command.rule.Rule;

/** The rules of agreements. */
public enum AgreementRule implements Rule {
    AGREEMENTS_ARE_BETWEEN_PARTNERS("Partners propose, revise and sign agreements, and say that they were broken."),
    AN_AGREEMENT_IS_PROPOSED_ONCE("This agreement has been proposed; a change of it is a revision."),
    A_SIGNATURE_NAMES_A_VERSION_THAT_WAS_PROPOSED("The signature names a version of the agreement that was proposed.");

    private final String words;

    AgreementRule(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
