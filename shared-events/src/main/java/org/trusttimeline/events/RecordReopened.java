package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;

/**
 * A clinician opened a closed record again.
 *
 * @param statement who said it, when, in which words
 */
@Stored(name = "RecordReopened", revision = 1)
public record RecordReopened(Statement statement) implements FoundationEvent {}
