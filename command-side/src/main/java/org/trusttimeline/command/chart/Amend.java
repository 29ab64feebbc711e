package org.trusttimeline.command.chart;

import static org.trusttimeline.command.rule.Rule.AN_ANSWER_NAMES_A_VERSION_THAT_WAS_OFFERED;
import static org.trusttimeline.command.rule.Rule.ONLY_A_HARMED_PARTNER_ANSWERS_AN_AMEND;

import org.trusttimeline.command.rule.Refusal;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Speaker;

/**
 * An amend through its versions.
 *
 * @param id this amend
 * @param breach the breach it is for
 * @param offeredBy who offered it
 * @param version its current version, from 1
 */
public record Amend(AmendId id, BreachId breach, Speaker offeredBy, int version) {

    Amend revised(int newVersion) {
        return new Amend(id, breach, offeredBy, newVersion);
    }

    /**
     * Lets an answer through, also a late one to a version that has been revised since.
     *
     * @throws Refusal if it is not a harmed partner's, or names a version that never was
     */
    public void mayBeAnswered(DecisionContext couple, Said said, int answered) {
        ONLY_A_HARMED_PARTNER_ANSWERS_AN_AMEND.unless(
                said.byOneOf(couple.breach(breach).harmed()));
        AN_ANSWER_NAMES_A_VERSION_THAT_WAS_OFFERED.unless(answered >= 1 && answered <= version);
    }
}
