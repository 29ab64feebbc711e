package org.trusttimeline.events.vocabulary;

/** The ways in which trust is broken (the article, its second and fourth paragraphs), and violence, which is apart from all of them. */
public enum BreachKind {
    EMOTIONAL_INFIDELITY,
    SEXUAL_INFIDELITY,
    GOING_BACK_ON_ONES_WORD,
    EMOTIONAL_WITHHOLDING,
    HALF_TRUTH,
    LIE,
    MANIPULATION,
    NO_ACCOUNTABILITY,
    NEEDS_NOT_TAKEN_INTO_ACCOUNT,
    UNMET_EXPECTATION,
    POOR_DECISION,
    MISCOMMUNICATION,
    VIOLENCE_OR_COERCION,
    OTHER
}
