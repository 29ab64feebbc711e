package org.trusttimeline.stage;

/** The stages of reviving trust (the article), and where a couple is outside them. Declared in order. */
public enum Stage {
    /** Before any breach. */
    FOUNDATION,
    /** The first decision: are all partners willing to put in the effort? */
    WILLINGNESS,
    /** Making amends and reparations. */
    ATONE,
    /** Understanding and respecting each other's inner world. */
    ATTUNE
}
