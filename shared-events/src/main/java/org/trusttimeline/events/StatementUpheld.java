package org.trusttimeline.events;

import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;

/**
 * Whoever gave a statement stands by it, knowing what has been told since.
 *
 * @param statement who said it, when, in which words
 * @param entry the statement they stand by
 */
@Stored(name = "StatementUpheld", revision = 1)
public record StatementUpheld(Statement statement, EntryRef entry) implements ResponseEvent {}
