package org.trusttimeline.events;

/** An amend, through its versions, and what is said of it. */
public sealed interface AmendEvent extends JointEvent, PartnerEvent
        permits AmendOffered, AmendRevised, AmendAccepted, AmendDeclined, AmendFulfilled, AmendLapsed {}
