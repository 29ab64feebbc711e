package org.trusttimeline.events;

import java.util.List;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.Practice;

/**
 * The couple held a check-in, with practices of intention.
 *
 * @param statement who said it, when, in which words
 * @param practices which of them
 */
@Stored(name = "CheckInHeld", revision = 1)
public record CheckInHeld(Statement statement, List<Practice> practices) implements GatheringEvent {}
