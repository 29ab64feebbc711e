package org.trusttimeline.events.vocabulary;

/** The stages of reviving trust (the article), and where a couple is outside them. Declared in order. */
public enum Stage {
    /** Before any breach. */
    FOUNDATION,
    /** The first decision: are all partners willing to put in the effort? */
    WILLINGNESS,
    /** Making amends and reparations. */
    ATONE,
    /** Understanding and respecting each other's inner world. */
    ATTUNE,
    /** Quality time and intimacy, until each feels secure. */
    ATTACH,
    /** Every repair is there: it goes on. */
    SUSTAIN,
    /** Time apart, or ways parted, whatever the repairs show. */
    APART
}
