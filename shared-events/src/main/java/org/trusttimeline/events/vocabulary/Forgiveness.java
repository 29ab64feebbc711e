package org.trusttimeline.events.vocabulary;

/** Where a harmed partner is with forgiveness. */
public enum Forgiveness {
    NOT_NOW,
    OPEN_TO_IT,
    SOME,
    GIVEN
}
