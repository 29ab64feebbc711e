package org.trusttimeline.events;

/** A breach, what it did, and the telling of it. */
public sealed interface BreachEvent extends JointEvent, PartnerEvent
        permits BreachRecorded,
                BreachInformationAdded,
                ImpactStated,
                QuestionAsked,
                QuestionAnswered,
                MatterPutOnTheTable,
                NothingLeftToAskSaid {}
