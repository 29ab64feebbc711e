package org.trusttimeline.command.statement;

/** Can be stated on the clinical chart. */
public interface ClinicalCommand extends Command {}
