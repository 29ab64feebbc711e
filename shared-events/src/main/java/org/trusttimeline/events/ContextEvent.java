package org.trusttimeline.events;

/** What belongs to the life of the couple and counts in no reading. */
public sealed interface ContextEvent extends JointEvent, PartnerEvent permits LifeEventRecorded, ClaimRecorded {}
