package org.trusttimeline.command.statement.atone;

import static org.trusttimeline.command.statement.atone.AtoneRule.AN_ANSWER_NAMES_A_VERSION_THAT_WAS_OFFERED;
import static org.trusttimeline.command.statement.atone.AtoneRule.ONLY_A_HARMED_PARTNER_ANSWERS_AN_AMEND;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.chart.OfferedAmends.OfferedAmend;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.AmendEvent.AmendAccepted;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.AmendId;

/**
 * A harmed partner accepts an amend in one version.
 *
 * @param amendId the amend
 * @param version the version meant, from 1
 */
public record AcceptAmend(AmendId amendId, int version) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        OfferedAmend amend = answered(context, said, amendId, version);
        return new AmendAccepted(said.statement(), amendId, amend.breach(), version);
    }

    /** The amend that a harmed partner answers, in a version that was offered; also late, when it has been revised since. */
    static OfferedAmend answered(DecisionContext context, Said said, AmendId amendId, int version) {
        OfferedAmend amend = context.amend(amendId);
        ONLY_A_HARMED_PARTNER_ANSWERS_AN_AMEND.unless(
                said.byOneOf(context.breach(amend.breach()).harmed()));
        AN_ANSWER_NAMES_A_VERSION_THAT_WAS_OFFERED.unless(version >= 1 && version <= amend.version());
        return amend;
    }
}
