package org.trusttimeline.events;

import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;

/**
 * A partner disagrees with another's words; both accounts stand side by side.
 *
 * @param statement who said it, when, in which words
 * @param entry the entry it is about
 */
@Stored(name = "DisagreementStated", revision = 1)
public record DisagreementStated(Statement statement, EntryRef entry) implements ResponseEvent {}
