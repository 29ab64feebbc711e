package org.trusttimeline.events;

/** What can stand in the clinical chart, which the care team alone reads. */
public sealed interface ClinicalEvent extends ChartEvent
        permits CareEvent, SafetyEvent, CorrectionEvent, ResponseEvent, AmendmentEvent {}
