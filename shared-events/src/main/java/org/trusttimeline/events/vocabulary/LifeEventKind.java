package org.trusttimeline.events.vocabulary;

/** What happens in the life of a couple. */
public enum LifeEventKind {
    MARRIAGE,
    BIRTH,
    MOVE,
    ILLNESS,
    LOSS,
    WORK,
    OTHER
}
