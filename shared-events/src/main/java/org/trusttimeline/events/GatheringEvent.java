package org.trusttimeline.events;

/** What was held with all who take part. */
public sealed interface GatheringEvent extends JointEvent permits ContainerHeld, CheckInHeld {}
