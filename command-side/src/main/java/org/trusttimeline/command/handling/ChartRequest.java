package org.trusttimeline.command.handling;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.ChartFacts;
import org.trusttimeline.command.chart.ChartRule;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.handling.NotTaken.ChartHasMoved;
import org.trusttimeline.command.rule.Refusal;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command;
import org.trusttimeline.command.statement.Command.BeforeAMediator;
import org.trusttimeline.command.statement.foundation.OpenRelationship;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Role;

/**
 * A command on a chart, as it is handed to the chart's aggregate.
 *
 * @param chart the chart
 * @param command what is to be stated
 * @param said who states it, in which words, recorded by whom
 * @param ifMatch the position at which the client last saw the chart, if they insist on it
 * @param joint the joint chart beneath; absent for a command on the joint chart itself
 * @param permitted to whom the confidence that is told may be told; absent for every other command
 * @param body as it was sent
 */
public record ChartRequest(
        Chart chart,
        Command command,
        Said said,
        @Nullable Long ifMatch,
        @Nullable FollowedChart joint,
        @Nullable PermittedTelling permitted,
        SentBody body) {

    /** The stream of the chart: the aggregate's identifier. */
    public String stream() {
        return chart.stream();
    }

    ChartEvent decide(ChartFacts own, long version) {
        return joint == null
                ? decide(DecisionContext.onTheJointChart((JointChart) chart, own, mayBeTold()), version)
                : joint.read(beneath -> decide(DecisionContext.beside(chart, own, beneath), version));
    }

    private ChartEvent decide(DecisionContext context, long version) {
        boolean admitted = false;
        try {
            admit(context);
            admitted = true;
            requireMatch(version);
            return command.decide(context, said);
        } catch (Refusal | ChartHasMoved refusal) {
            throw new RefusedAt(refusal, version, admitted);
        }
    }

    private void admit(DecisionContext context) {
        if (context.isOpen() || !(command instanceof OpenRelationship)) {
            context.membership()
                    .admit(
                            chart,
                            said.recording().recordedBy(),
                            said.recording().role(),
                            said.statement());
        }
        ChartRule.A_MEDIATOR_RECORDS_CONTAINERS_AND_AGREEMENTS.unless(
                said.recording().role() != Role.MEDIATOR || command instanceof BeforeAMediator);
    }

    private Set<PartnerId> mayBeTold() {
        return permitted == null ? Set.of() : permitted.readers();
    }

    private void requireMatch(long version) {
        if (ifMatch != null && ifMatch != version) {
            throw new ChartHasMoved();
        }
    }

    /** The body of a command, as far as a repetition is told by it. */
    @FunctionalInterface
    public interface SentBody {

        /**
         * Whether that is the digest of this body under any key its owner has had since they were last erased: so a repetition is
         * told after a rotation too, and never after an erasure.
         */
        boolean matches(String digest);
    }

    /** A refusal, and the position of the chart from which it was decided. */
    static final class RefusedAt extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final RuntimeException reason;
        private final long version;
        private final boolean admitted;

        RefusedAt(RuntimeException reason, long version, boolean admitted) {
            super(reason.getMessage(), reason, false, false);
            this.reason = reason;
            this.version = version;
            this.admitted = admitted;
        }

        RuntimeException reason() {
            return reason;
        }

        long version() {
            return version;
        }

        /** Whether the one who asks belongs here: others learn nothing of what the chart holds. */
        boolean admitted() {
            return admitted;
        }
    }
}
