package org.trusttimeline.events.vocabulary;

/** The house's policy on what one partner tells in confidence. None of them is a permission to reveal one confidence. */
public enum SecretsPolicy {
    CONFIDENCES_KEPT,
    CLINICIAN_DECIDES,
    NO_SECRETS
}
