package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.StaffingReason;

/**
 * Somebody no longer cares for the couple.
 *
 * @param statement who said it, when, in which words
 * @param clinicianId their id, as they are signed in
 * @param reason from a neutral, closed list
 */
@Stored(name = "ClinicianReleased", revision = 1)
public record ClinicianReleased(Statement statement, String clinicianId, StaffingReason reason)
        implements FoundationEvent {}
