package org.trusttimeline.events;

import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;

/**
 * A partner said that a statement of theirs was not freely given. It counts in no reading that knows of this.
 *
 * @param statement who said it, when, in which words
 * @param entry the statement
 */
@Stored(name = "NotFreelyGivenSaid", revision = 1)
public record NotFreelyGivenSaid(Statement statement, EntryRef entry) implements ResponseEvent {}
