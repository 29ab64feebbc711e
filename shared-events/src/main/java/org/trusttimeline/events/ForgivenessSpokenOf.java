package org.trusttimeline.events;

import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.Forgiveness;

/**
 * A harmed partner said where they are with forgiveness. Forgiving is not reconciling; the latest word governs.
 *
 * @param statement who said it, when, in which words
 * @param breachId the breach
 * @param forgiveness where they are
 */
@Stored(name = "ForgivenessSpokenOf", revision = 1)
public record ForgivenessSpokenOf(Statement statement, BreachId breachId, Forgiveness forgiveness)
        implements AtoneEvent {}
