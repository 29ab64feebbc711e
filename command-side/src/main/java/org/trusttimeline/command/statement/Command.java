package org.trusttimeline.command.statement;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Refusal;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.events.ChartEvent;

/** A request to state something. One command, one entry, one event. It implements the interface of each chart it can be for. */
public interface Command {

    /**
     * Decides, from what is known of the couple and what is said: no clock, no randomness, no I/O.
     *
     * @throws Refusal with the rule's name
     */
    ChartEvent decide(DecisionContext couple, Said said);
}
