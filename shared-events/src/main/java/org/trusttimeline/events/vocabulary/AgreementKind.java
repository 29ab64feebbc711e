package org.trusttimeline.events.vocabulary;

/** What an agreement is for. */
public enum AgreementKind {
    /** How to move through harm, agreed on before it happens. */
    REPAIR_PLAN,
    /** How communication works between the partners from day to day. */
    RHYTHM,
    OTHER
}
