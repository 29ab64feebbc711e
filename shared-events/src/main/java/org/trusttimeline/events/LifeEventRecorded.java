package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.LifeEventKind;

/**
 * Something happened in the life of the couple: context, never a judgement.
 *
 * @param statement who said it, when, in which words
 * @param kind what kind of event
 */
@Stored(name = "LifeEventRecorded", revision = 1)
public record LifeEventRecorded(Statement statement, LifeEventKind kind) implements ContextEvent {}
