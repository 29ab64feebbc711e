package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;

/**
 * A partner joined: their own consent to take part in the record.
 *
 * @param statement who said it, when, in which words
 */
@Stored(name = "RelationshipJoined", revision = 1)
public record RelationshipJoined(Statement statement) implements FoundationEvent {}
