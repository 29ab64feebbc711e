package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.IntimacyWish;
import org.trusttimeline.events.vocabulary.YesOrNotNow;

/** What belongs to the last stage of repair: attach. */
public sealed interface AttachEvent extends JointEvent, PartnerEvent {

    /**
     * A partner tells of quality time the couple spent together.
     *
     * @param statement who said it, when, in which words
     */
    @Stored(name = "QualityTimeShared", revision = 1)
    record QualityTimeShared(Statement statement) implements AttachEvent {}

    /**
     * A partner tells of joy.
     *
     * @param statement who said it, when, in which words
     */
    @Stored(name = "JoyShared", revision = 1)
    record JoyShared(Statement statement) implements AttachEvent {}

    /**
     * A partner said where they are with physical intimacy that day. It lapses with its day and is never readable as consent.
     *
     * @param statement who said it, when, in which words
     * @param wish where they are
     */
    @Stored(name = "IntimacyWishStated", revision = 1)
    record IntimacyWishStated(Statement statement, IntimacyWish wish) implements AttachEvent {}

    /**
     * A partner said whether they feel secure; the latest word governs.
     *
     * @param statement who said it, when, in which words
     * @param answer yes, or not now
     */
    @Stored(name = "FeelSecureSaid", revision = 1)
    record FeelSecureSaid(Statement statement, YesOrNotNow answer) implements AttachEvent {}
}
