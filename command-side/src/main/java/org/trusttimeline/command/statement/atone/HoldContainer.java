package org.trusttimeline.command.statement.atone;

import static org.trusttimeline.command.chart.ChartRule.NO_SUCH_BREACH;
import static org.trusttimeline.command.statement.atone.AtoneRule.ONLY_CLINICIANS_AND_MEDIATORS_HOLD_A_CONTAINER;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.BeforeAMediator;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.GatheringEvent.ContainerHeld;
import org.trusttimeline.events.id.BreachId;

/**
 * A clinician or a mediator holds a session agreed on, in which anger has its place.
 *
 * @param breachId the breach, if it is about one
 */
public record HoldContainer(@Nullable BreachId breachId) implements BeforeAMediator {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_CLINICIANS_AND_MEDIATORS_HOLD_A_CONTAINER.unless(said.byAClinician() || said.byAMediator());
        NO_SUCH_BREACH.unless(breachId == null || context.hasBreach(breachId));
        return new ContainerHeld(said.statement(), breachId);
    }
}
