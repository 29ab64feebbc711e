package org.trusttimeline.events;

/** What can stand among a clinician's psychotherapy notes (45 CFR 164.501). */
public sealed interface NotesEvent extends ChartEvent permits PsychotherapyNoteWritten, CorrectionEvent {}
