package org.trusttimeline.events;

import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;

/**
 * Another partner said of a statement: I have understood this.
 *
 * @param statement who said it, when, in which words
 * @param entry the statement understood
 */
@Stored(name = "StatementAcknowledged", revision = 1)
public record StatementAcknowledged(Statement statement, EntryRef entry) implements ResponseEvent {}
