package org.trusttimeline.events;

/** What belongs to the second stage of repair: attune. */
public sealed interface AttuneEvent extends JointEvent, PartnerEvent
        permits NeedStated, DesireStated, GrowthWishStated, InnerWorldShared, RelianceStated, FeltHeardSaid {}
