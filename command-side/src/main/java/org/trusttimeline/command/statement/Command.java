package org.trusttimeline.command.statement;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Refusal;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.statement.Statement;

/** A request to state something. One command, one entry, one event. It implements the interface of each chart it can be for. */
public interface Command {

    /**
     * Decides, from what is known of the couple and what is said: no clock, no randomness, no I/O.
     *
     * @throws Refusal with the rule's name
     */
    ChartEvent decide(DecisionContext context, Said said);

    /**
     * When that happened of which somebody learned: when the statement occurred, unless it tells of something else.
     *
     * @return absent where it is not said
     */
    default @Nullable Edtf happened(Statement statement) {
        return statement.occurred();
    }

    /** Can be stated on the joint chart. */
    interface JointCommand extends Command {}

    /** Can be stated on a partner chart. */
    interface PartnerCommand extends Command {}

    /** Can be stated on the clinical chart. */
    interface ClinicalCommand extends Command {}

    /** Can be stated among a clinician's psychotherapy notes. */
    interface NotesCommand extends Command {}

    /** Can be stated openly, or be kept private on the partner chart of whoever states it. */
    interface OwnStatement extends JointCommand, PartnerCommand {}

    /** Can be stated on every chart of the record: joint, partner and clinical. */
    interface RecordKeeping extends OwnStatement, ClinicalCommand {}

    /** What a mediator may record: containers they held, and agreements reached before them. */
    interface BeforeAMediator extends JointCommand {}
}
