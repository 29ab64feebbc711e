package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;

/**
 * The couple, or one of them, parts ways: a legitimate end, not a failure.
 *
 * @param statement who said it, when, in which words
 */
@Stored(name = "WaysParted", revision = 1)
public record WaysParted(Statement statement) implements TimeApartEvent {}
