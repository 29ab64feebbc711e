package org.trusttimeline.query.relationship;

import org.trusttimeline.events.Policies;
import org.trusttimeline.events.vocabulary.RecordPolicy;
import org.trusttimeline.events.vocabulary.SecretsPolicy;

/**
 * How a record is held.
 *
 * @param version of these policies, which partners accept by it
 * @param record one for the couple, or one for each person beside it
 * @param secrets the house's policy on what one partner tells in confidence
 */
public record PoliciesView(int version, RecordPolicy record, SecretsPolicy secrets) {

    static PoliciesView of(Policies policies) {
        return new PoliciesView(policies.version(), policies.record(), policies.secrets());
    }
}
