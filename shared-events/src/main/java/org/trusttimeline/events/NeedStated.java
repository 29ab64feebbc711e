package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;

/**
 * A partner stated a need of their own.
 *
 * @param statement who said it, when, in which words
 */
@Stored(name = "NeedStated", revision = 1)
public record NeedStated(Statement statement) implements AttuneEvent {}
