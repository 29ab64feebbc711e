package org.trusttimeline.events;

import org.trusttimeline.events.statement.Criterion;
import org.trusttimeline.events.statement.Evidence;
import org.trusttimeline.events.statement.Statement;

/**
 * One of the five criteria of trust, strengthened or strained, in the view of whoever states it.
 *
 * @param statement who said it, when, in which words
 * @param criterion which of the five
 * @param effect strengthened or strained
 */
@Stored(name = "TrustEvidenceRecorded", revision = 1)
public record TrustEvidenceRecorded(Statement statement, Criterion criterion, Evidence.Effect effect)
        implements SustainEvent {}
