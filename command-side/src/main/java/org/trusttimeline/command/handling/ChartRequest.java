package org.trusttimeline.command.handling;

import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.access.Person;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.chart.PrivateAnswers;
import org.trusttimeline.command.handling.NotTaken.ChartHasMoved;
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
 * @param ifMatch at which positions of the chart the client wants to be heard, if they insist on one
 * @param own what is held of the chart
 * @param joint what is held of the joint chart beneath: the same, for a command on the joint chart itself
 * @param permitted to whom the confidence that is told may be told; absent for every other command
 * @param answers reads the answers that are opened, each time anew; absent for every other command
 * @param body as it was sent
 */
public record ChartRequest(
        Chart chart,
        Command command,
        Said said,
        @Nullable LongPredicate ifMatch,
        HeldChart own,
        HeldChart joint,
        @Nullable PermittedTelling permitted,
        @Nullable Supplier<AnswersToOpen> answers,
        SentBody body) {

    /** The stream of the chart: the aggregate's identifier. */
    public String stream() {
        return chart.stream();
    }

    /** Decides on what the chart holds, which is no less than what its aggregate has seen. */
    ChartEvent decide(long version, PrivateAnswers privateAnswers) {
        own.readTo(version);
        return own.decide((facts, position) -> chart instanceof JointChart here
                ? decide(DecisionContext.onTheJointChart(here, facts, mayBeTold(), privateAnswers), position)
                : joint.read(beneath -> decide(DecisionContext.beside(chart, facts, beneath), position)));
    }

    private ChartEvent decide(DecisionContext context, long position) {
        boolean admitted = false;
        try {
            admit(context);
            admitted = true;
            requireMatch(position);
            return command.decide(context, said);
        } catch (Refusal | ChartHasMoved refusal) {
            throw new RefusedAt(refusal, position, admitted);
        }
    }

    private void admit(DecisionContext context) {
        if (context.isOpen() || !(command instanceof OpenRelationship)) {
            new AdmissionCheck(chart, Person.of(said.recording()), said.statement(), command.getClass())
                    .require(context.membership());
        }
    }

    private Set<PartnerId> mayBeTold() {
        return permitted == null ? Set.of() : permitted.readers();
    }

    private void requireMatch(long position) {
        if (ifMatch != null && !ifMatch.test(position)) {
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
