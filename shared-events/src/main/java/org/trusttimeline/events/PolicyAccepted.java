package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.PolicyKind;

/**
 * A partner accepted a policy of the house in one version. No permission to reveal one confidence.
 *
 * @param statement who said it, when, in which words
 * @param policy which policy
 * @param version its version, from 1
 */
@Stored(name = "PolicyAccepted", revision = 1)
public record PolicyAccepted(Statement statement, PolicyKind policy, int version) implements FoundationEvent {}
