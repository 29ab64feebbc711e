package org.trusttimeline.events;

/** What can stand in the joint chart: the record that every partner shares. */
public sealed interface JointEvent extends ChartEvent
        permits RelationshipOpened,
                BreachRecorded,
                ImpactStated,
                WillingnessAnswered,
                AmendOffered,
                AmendRevised,
                AmendAccepted,
                AmendDeclined,
                AmendLapsed,
                ChangedBehaviourNoticed,
                ForgivenessSpokenOf,
                BoundaryStated {}
