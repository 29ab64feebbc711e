package org.trusttimeline.command.statement.sustain;

import static org.trusttimeline.command.statement.sustain.SustainRule.A_CHECK_IN_NAMES_ITS_PRACTICES;
import static org.trusttimeline.command.statement.sustain.SustainRule.ONLY_PARTNERS_AND_CLINICIANS_TELL_OF_THE_COUPLES_LIFE;

import java.util.List;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.JointCommand;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.GatheringEvent.CheckInHeld;
import org.trusttimeline.events.vocabulary.Practice;

/**
 * The couple holds a check-in, with practices of intention.
 *
 * @param practices which of them
 */
public record HoldCheckIn(List<Practice> practices) implements JointCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_PARTNERS_AND_CLINICIANS_TELL_OF_THE_COUPLES_LIFE.unless(said.byAPartnerOrClinician());
        A_CHECK_IN_NAMES_ITS_PRACTICES.unless(!practices.isEmpty());
        return new CheckInHeld(said.statement(), practices.stream().distinct().toList());
    }
}
