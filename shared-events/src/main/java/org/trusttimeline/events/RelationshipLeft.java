package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;

/**
 * A partner left the record: their consent taken back. What they said stays theirs.
 *
 * @param statement who said it, when, in which words
 */
@Stored(name = "RelationshipLeft", revision = 1)
public record RelationshipLeft(Statement statement) implements FoundationEvent {}
