package org.trusttimeline.events;

/** What can stand in the clinical chart, which the care team alone reads. */
public sealed interface ClinicalEvent extends ChartEvent
        permits SessionRecorded,
                ObservationRecorded,
                SafetyConcernRaised,
                SafetyConcernSettled,
                SafetyConsultantAssigned,
                StageProposed,
                CorrectionEvent,
                ResponseEvent,
                AmendmentEvent {}
