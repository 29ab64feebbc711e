package org.trusttimeline.query.relationship;

import org.trusttimeline.events.vocabulary.RecordPolicy;
import org.trusttimeline.events.vocabulary.SecretsPolicy;
import org.trusttimeline.query.chart.Facts;

/**
 * How a record is held.
 *
 * @param record one for the couple, or one for each person beside it
 * @param secrets the house's policy on what one partner tells in confidence
 */
public record Policies(RecordPolicy record, SecretsPolicy secrets) {

    static Policies of(Facts facts) {
        return new Policies(facts.recordPolicy(), facts.secretsPolicy());
    }
}
