package org.trusttimeline.command.statement;

/** Can be stated among a clinician's psychotherapy notes. */
public interface NotesCommand extends Command {}
