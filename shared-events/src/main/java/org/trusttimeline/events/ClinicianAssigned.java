package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.Capacity;
import org.trusttimeline.events.vocabulary.StaffingReason;

/**
 * Somebody was assigned to the care of the couple.
 *
 * @param statement who said it, when, in which words
 * @param clinicianId their id, as they are signed in
 * @param capacity in which capacity
 * @param reason from a neutral, closed list
 */
@Stored(name = "ClinicianAssigned", revision = 1)
public record ClinicianAssigned(Statement statement, String clinicianId, Capacity capacity, StaffingReason reason)
        implements FoundationEvent {}
