package org.trusttimeline.events;

/** What can stand in the joint chart: the record that every partner shares. */
public sealed interface JointEvent extends ChartEvent
        permits FoundationEvent,
                ContextEvent,
                AgreementEvent,
                TimeApartEvent,
                BreachEvent,
                AmendEvent,
                AtoneEvent,
                GatheringEvent,
                AttuneEvent,
                BoundaryEvent,
                AttachEvent,
                SustainEvent,
                CorrectionEvent,
                ResponseEvent,
                AmendmentEvent,
                WillingnessAnswered,
                ConfidenceShared {}
