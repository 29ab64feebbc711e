package org.trusttimeline.events.vocabulary;

/** How a record is held: one for the couple, or one for each person beside the shared one. */
public enum RecordPolicy {
    ONE_JOINT_RECORD,
    A_RECORD_FOR_EACH_PERSON
}
