package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;

/**
 * The couple is together again.
 *
 * @param statement who said it, when, in which words
 */
@Stored(name = "TimeApartEnded", revision = 1)
public record TimeApartEnded(Statement statement) implements TimeApartEvent {}
