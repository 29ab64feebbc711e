package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.IntimacyWish;

/**
 * A partner said where they are with physical intimacy that day. It lapses with its day and is never readable as consent.
 *
 * @param statement who said it, when, in which words
 * @param wish where they are
 */
@Stored(name = "IntimacyWishStated", revision = 1)
public record IntimacyWishStated(Statement statement, IntimacyWish wish) implements AttachEvent {}
