package org.trusttimeline.events;

/** What can stand in a partner chart: whatever that partner keeps private. */
public sealed interface PartnerEvent extends ChartEvent
        permits ContextEvent,
                AgreementEvent,
                TimeApartEvent,
                BreachEvent,
                AmendEvent,
                AtoneEvent,
                AttuneEvent,
                BoundaryEvent,
                AttachEvent,
                SustainEvent,
                CorrectionEvent,
                ResponseEvent,
                AmendmentEvent,
                ConfidenceEvent,
                WillingnessEvent {}
