package org.trusttimeline.events.vocabulary;

/** What making amends may include (the article, "Rebuilding and healing connection"). */
public enum AmendKind {
    THERAPY,
    LETTER_OF_ACCOUNTABILITY,
    LISTENING_CONVERSATION,
    REPAIRING_ACTION,
    OTHER
}
