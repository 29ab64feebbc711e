package org.trusttimeline.events.vocabulary;

/** What a safety concern is about. */
public enum SafetyKind {
    VIOLENCE_OR_COERCION,
    SELF_HARM,
    HARM_TO_A_CHILD,
    OTHER
}
