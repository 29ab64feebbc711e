package org.trusttimeline.events;

/** Whether the couple is together or apart. */
public sealed interface TimeApartEvent extends JointEvent, PartnerEvent
        permits TimeApartBegun, TimeApartEnded, WaysParted {}
