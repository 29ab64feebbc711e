package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;

/**
 * A partner wrote in their journal.
 *
 * @param statement who said it, when, in which words
 */
@Stored(name = "JournalKept", revision = 1)
public record JournalKept(Statement statement) implements ConfidenceEvent {}
