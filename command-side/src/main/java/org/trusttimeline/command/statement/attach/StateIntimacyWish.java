package org.trusttimeline.command.statement.attach;

import static org.trusttimeline.command.chart.ChartRule.A_PARTNER_SAYS_THIS_FOR_THEMSELVES;
import static org.trusttimeline.command.statement.attune.AttuneRule.WHAT_IS_INTIMATE_IS_PRIVATE_UNLESS_SHARED;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.AttachEvent.IntimacyWishStated;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.vocabulary.IntimacyWish;

/**
 * A partner says where they are with physical intimacy that day. Private unless shared; never readable as consent.
 *
 * @param wish where they are
 * @param shared whether it is meant for every partner; not unless said
 */
public record StateIntimacyWish(IntimacyWish wish, @Nullable Boolean shared) implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        A_PARTNER_SAYS_THIS_FOR_THEMSELVES.unless(said.byAPartnerSignedIn());
        WHAT_IS_INTIMATE_IS_PRIVATE_UNLESS_SHARED.unless(!context.isRead() || Boolean.TRUE.equals(shared));
        return new IntimacyWishStated(said.statement(), wish);
    }
}
