package org.trusttimeline.command.handling;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.access.Person;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Refusal;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command;
import org.trusttimeline.command.statement.foundation.OpenRelationship;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.PartnerId;

/**
 * A command on a chart, as it is handed to the chart's aggregate.
 *
 * @param chart the chart
 * @param command what is to be stated
 * @param said who states it, in which words, recorded by whom
 * @param ifMatch the position at which the client last saw the chart, if they insist on it
 * @param own what is held of the chart
 * @param joint what is held of the joint chart beneath: the same, for a command on the joint chart itself
 * @param permitted to whom the confidence that is told may be told; absent for every other command
 * @param body as it was sent
 */
public record ChartRequest(
        Chart chart,
        Command command,
        Said said,
        @Nullable Long ifMatch,
        HeldChart own,
        HeldChart joint,
        @Nullable PermittedTelling permitted,
        SentBody body) {

    /** The stream of the chart: the aggregate's identifier. */
    public String stream() {
        return chart.stream();
    }

    /** Decides on what the chart holds, which is no less than what its aggregate has seen. */
    ChartEvent decide(long version) {
        own.readTo(version);
        return own.decide((facts, position) -> chart instanceof JointChart here
                ? decide(DecisionContext.onTheJointChart(here, facts, mayBeTold()), position)
                : joint.read(beneath -> decide(DecisionContext.beside(chart, facts, beneath), position)));
    }

    private ChartEvent decide(DecisionContext couple, long position) {
        boolean admitted = false;
        try {
            admit(couple);
            admitted = true;
            requireMatch(position);
            return command.decide(couple, said);
        } catch (Refusal | ChartHasMoved refusal) {
            throw new NotTaken(refusal, position, admitted);
        }
    }

    private void admit(DecisionContext couple) {
        if (couple.isOpen() || !(command instanceof OpenRelationship)) {
            new AdmissionCheck(chart, Person.of(said.recording()), said.statement(), command.getClass())
                    .require(couple.membership());
        }
    }

    private Set<PartnerId> mayBeTold() {
        return permitted == null ? Set.of() : permitted.readers();
    }

    private void requireMatch(long position) {
        if (ifMatch != null && ifMatch != position) {
            throw new ChartHasMoved();
        }
    }
}
