package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;

/**
 * The couple spends time apart.
 *
 * @param statement who said it, when, in which words
 */
@Stored(name = "TimeApartBegun", revision = 1)
public record TimeApartBegun(Statement statement) implements TimeApartEvent {}
