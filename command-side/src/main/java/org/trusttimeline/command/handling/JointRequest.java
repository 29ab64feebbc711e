package org.trusttimeline.command.handling;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.joint.JointCommand;
import org.trusttimeline.command.joint.Refusal;
import org.trusttimeline.command.joint.Relationship;
import org.trusttimeline.command.joint.Said;
import org.trusttimeline.command.joint.foundation.OpenRelationship;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.id.JointChart;

/**
 * A command on a joint chart, as it is handed to the chart's aggregate.
 *
 * @param chart the chart
 * @param command what is to be stated
 * @param said who states it, in which words, recorded by whom
 * @param ifMatch the position at which the client last saw the chart, if they insist on it
 */
public record JointRequest(
        JointChart chart,
        JointCommand command,
        Said said,
        @Nullable Long ifMatch) {

    /** The stream of the chart: the aggregate's identifier. */
    @TargetAggregateIdentifier
    public String stream() {
        return chart.stream();
    }

    JointEvent decide(Relationship couple, long version) {
        boolean admitted = false;
        try {
            admit(couple);
            admitted = true;
            requireMatch(version);
            return command.decide(couple, said);
        } catch (Refusal | ChartHasMoved refusal) {
            throw new NotTaken(refusal, version, admitted);
        }
    }

    private void admit(Relationship couple) {
        if (couple.isOpen() || !(command instanceof OpenRelationship)) {
            couple.membership()
                    .admit(said.recording().recordedBy(), said.recording().role(), said.statement());
        }
    }

    private void requireMatch(long version) {
        if (ifMatch != null && ifMatch != version) {
            throw new ChartHasMoved();
        }
    }
}
