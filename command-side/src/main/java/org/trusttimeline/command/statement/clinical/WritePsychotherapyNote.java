package org.trusttimeline.command.statement.clinical;

import static org.trusttimeline.command.statement.clinical.ClinicalRule.PSYCHOTHERAPY_NOTES_ARE_THEIR_AUTHORS;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.NotesCommand;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.NotesEvent.PsychotherapyNoteWritten;

/**
 * A clinician writes a psychotherapy note (45 CFR 164.501), for themselves alone.
 */
public record WritePsychotherapyNote() implements NotesCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        PSYCHOTHERAPY_NOTES_ARE_THEIR_AUTHORS.unless(said.byAClinician());
        return new PsychotherapyNoteWritten(said.statement());
    }
}
