package org.trusttimeline.events.statement;

/** One of the five criteria of trust, strengthened or strained by what an entry says. */
public record Evidence(Criterion criterion, Effect effect) {

    /** What an entry does to a criterion, in the view of whoever states it. */
    public enum Effect {
        STRENGTHENED,
        STRAINED
    }
}
