package org.trusttimeline.events;

/** What belongs to the last stage of repair: attach. */
public sealed interface AttachEvent extends JointEvent, PartnerEvent
        permits QualityTimeShared, JoyShared, IntimacyWishStated, FeelSecureSaid {}
