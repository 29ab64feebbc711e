package org.trusttimeline.command.statement;

/** Can be stated on every chart of the record: joint, partner and clinical. */
public interface RecordKeeping extends OwnStatement, ClinicalCommand {}
