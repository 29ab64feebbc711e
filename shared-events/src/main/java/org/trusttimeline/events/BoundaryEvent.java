package org.trusttimeline.events;

/** A boundary, and what is said of it. */
public sealed interface BoundaryEvent extends JointEvent, PartnerEvent
        permits BoundaryStated, BoundaryLifted, BoundarySaidToBeCrossed {}
