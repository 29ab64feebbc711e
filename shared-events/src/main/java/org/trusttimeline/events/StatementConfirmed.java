package org.trusttimeline.events;

import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;

/**
 * A partner confirmed as theirs what somebody else had passed on.
 *
 * @param statement who said it, when, in which words
 * @param entry the statement confirmed
 */
@Stored(name = "StatementConfirmed", revision = 1)
public record StatementConfirmed(Statement statement, EntryRef entry) implements ResponseEvent {}
