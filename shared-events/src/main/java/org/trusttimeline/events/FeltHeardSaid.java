package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.YesOrNotNow;

/**
 * A partner said whether they have felt heard; the latest word governs.
 *
 * @param statement who said it, when, in which words
 * @param answer yes, or not now
 */
@Stored(name = "FeltHeardSaid", revision = 1)
public record FeltHeardSaid(Statement statement, YesOrNotNow answer) implements AttuneEvent {}
