package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;

/**
 * A partner tells of quality time the couple spent together.
 *
 * @param statement who said it, when, in which words
 */
@Stored(name = "QualityTimeShared", revision = 1)
public record QualityTimeShared(Statement statement) implements AttachEvent {}
