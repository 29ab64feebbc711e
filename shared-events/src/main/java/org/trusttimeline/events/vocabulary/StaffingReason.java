package org.trusttimeline.events.vocabulary;

/** Why somebody begins or ends to care for a couple: a neutral, closed list that tells nothing of the couple. */
public enum StaffingReason {
    INTAKE,
    COVER,
    TRANSFER,
    SCHEDULE,
    OTHER
}
