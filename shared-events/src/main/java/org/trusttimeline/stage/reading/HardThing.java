package org.trusttimeline.stage.reading;

/** What can be hard on the way. None of it moves a stage by itself, and none of it is held against anybody. */
public enum HardThing {
    /** A boundary was said to be crossed, by its owner or a clinician. */
    BOUNDARY_SAID_TO_BE_CROSSED,
    /** An amend is no longer kept up. */
    AMEND_LAPSED,
    /** An agreement was said to be broken. */
    AGREEMENT_SAID_TO_BE_BROKEN,
    /** A partner expressed ambivalence. */
    AMBIVALENCE,
    /** A partner said that they are out of alignment. */
    OUT_OF_ALIGNMENT,
    /** A partner had to say again: of anger about one breach, of a need or of being out of alignment on one topic. */
    SAID_MORE_THAN_ONCE;

    /**
     * Something that has been hard.
     *
     * @param what which of the hard things
     * @param entry who said so is in that entry
     */
    public record Stated(HardThing what, Cited entry) {}
}
