package org.trusttimeline.events;

/** Small things, dealt with early: no breach, no blame, no change of stage. */
public sealed interface SustainEvent extends JointEvent, PartnerEvent
        permits MisunderstandingAddressed, OutOfAlignmentSaid, AmbivalenceExpressed, TrustEvidenceRecorded {}
