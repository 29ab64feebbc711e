package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;

/**
 * A partner said how they can rely on the other, and the other on them: the web of interdependence.
 *
 * @param statement who said it, when, in which words
 */
@Stored(name = "RelianceStated", revision = 1)
public record RelianceStated(Statement statement) implements AttuneEvent {}
