package org.trusttimeline.events.vocabulary;

/** An answer that can be taken back at any time: the latest governs. */
public enum YesOrNotNow {
    YES,
    NOT_NOW
}
