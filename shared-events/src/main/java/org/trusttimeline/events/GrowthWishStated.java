package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;

/**
 * A partner said where they want to grow in this relationship.
 *
 * @param statement who said it, when, in which words
 */
@Stored(name = "GrowthWishStated", revision = 1)
public record GrowthWishStated(Statement statement) implements AttuneEvent {}
