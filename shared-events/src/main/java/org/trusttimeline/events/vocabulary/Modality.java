package org.trusttimeline.events.vocabulary;

/** How a session was held. */
public enum Modality {
    IN_PERSON,
    VIDEO,
    TELEPHONE
}
