package org.trusttimeline.events;

import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;

/**
 * An entry should not be there; it stays readable and counts in no reading that knows of this.
 *
 * @param statement who said it, when, in which words
 * @param entry the entry in error
 */
@Stored(name = "EntryMarkedInError", revision = 1)
public record EntryMarkedInError(Statement statement, EntryRef entry) implements CorrectionEvent {}
