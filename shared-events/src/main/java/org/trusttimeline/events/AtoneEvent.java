package org.trusttimeline.events;

/** What else belongs to the first stage of repair: atone. */
public sealed interface AtoneEvent extends JointEvent, PartnerEvent
        permits AccountabilityTaken,
                ChangedBehaviourNoticed,
                ContainerAskedFor,
                AngerSpokenOf,
                AngerLetGoOf,
                ForgivenessSpokenOf {}
