package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;

/** What can stand among a clinician's psychotherapy notes (45 CFR 164.501). */
public sealed interface NotesEvent extends ChartEvent permits NotesEvent.PsychotherapyNoteWritten, CorrectionEvent {

    /**
     * A psychotherapy note (45 CFR 164.501): its own stream, its own key, in no projection.
     *
     * @param statement who said it, when, in which words
     */
    @Stored(name = "PsychotherapyNoteWritten", revision = 1)
    record PsychotherapyNoteWritten(Statement statement) implements NotesEvent {}
}
