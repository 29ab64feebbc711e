package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;

/**
 * A clinician observed something; never a partner's inner state as fact.
 *
 * @param statement who said it, when, in which words
 */
@Stored(name = "ObservationRecorded", revision = 1)
public record ObservationRecorded(Statement statement) implements ClinicalEvent {}
