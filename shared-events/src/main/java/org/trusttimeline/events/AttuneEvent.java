package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.YesOrNotNow;

/** What belongs to the second stage of repair: attune. */
public sealed interface AttuneEvent extends JointEvent, PartnerEvent {

    /**
     * A partner stated a need of their own.
     *
     * @param statement who said it, when, in which words
     */
    @Stored(name = "NeedStated", revision = 1)
    record NeedStated(Statement statement) implements AttuneEvent {}

    /**
     * A partner stated a desire of their own.
     *
     * @param statement who said it, when, in which words
     */
    @Stored(name = "DesireStated", revision = 1)
    record DesireStated(Statement statement) implements AttuneEvent {}

    /**
     * A partner said where they want to grow in this relationship.
     *
     * @param statement who said it, when, in which words
     */
    @Stored(name = "GrowthWishStated", revision = 1)
    record GrowthWishStated(Statement statement) implements AttuneEvent {}

    /**
     * A partner shared something of their inner world: vulnerability.
     *
     * @param statement who said it, when, in which words
     */
    @Stored(name = "InnerWorldShared", revision = 1)
    record InnerWorldShared(Statement statement) implements AttuneEvent {}

    /**
     * A partner said how they can rely on the other, and the other on them: the web of interdependence.
     *
     * @param statement who said it, when, in which words
     */
    @Stored(name = "RelianceStated", revision = 1)
    record RelianceStated(Statement statement) implements AttuneEvent {}

    /**
     * A partner said whether they have felt heard; the latest word governs.
     *
     * @param statement who said it, when, in which words
     * @param answer yes, or not now
     */
    @Stored(name = "FeltHeardSaid", revision = 1)
    record FeltHeardSaid(Statement statement, YesOrNotNow answer) implements AttuneEvent {}
}
