package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;

/**
 * A clinician closed the record; the same words whatever the cause. What is still to be said can be said.
 *
 * @param statement who said it, when, in which words
 */
@Stored(name = "RecordClosed", revision = 1)
public record RecordClosed(Statement statement) implements FoundationEvent {}
