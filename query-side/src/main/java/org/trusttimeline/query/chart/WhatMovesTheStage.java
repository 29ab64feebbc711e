package org.trusttimeline.query.chart;

import org.trusttimeline.events.AgreementEvent;
import org.trusttimeline.events.AmendEvent;
import org.trusttimeline.events.AmendmentEvent;
import org.trusttimeline.events.AtoneEvent;
import org.trusttimeline.events.AttachEvent;
import org.trusttimeline.events.AttuneEvent;
import org.trusttimeline.events.BoundaryEvent;
import org.trusttimeline.events.BreachEvent;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ClaimRecorded;
import org.trusttimeline.events.ConfidenceEvent;
import org.trusttimeline.events.ConfidenceShared;
import org.trusttimeline.events.ContextEvent;
import org.trusttimeline.events.CorrectionEvent;
import org.trusttimeline.events.FoundationEvent;
import org.trusttimeline.events.GatheringEvent;
import org.trusttimeline.events.JournalKept;
import org.trusttimeline.events.ObservationRecorded;
import org.trusttimeline.events.PsychotherapyNoteWritten;
import org.trusttimeline.events.RelationshipOpened;
import org.trusttimeline.events.ResponseEvent;
import org.trusttimeline.events.SafetyConcernRaised;
import org.trusttimeline.events.SafetyConcernSettled;
import org.trusttimeline.events.SafetyConsultantAssigned;
import org.trusttimeline.events.SessionRecorded;
import org.trusttimeline.events.StageProposed;
import org.trusttimeline.events.SustainEvent;
import org.trusttimeline.events.TimeApartEvent;
import org.trusttimeline.events.WillingnessAnswered;

/**
 * Which events the stage is read from: nearly all. Left out is only what no reading will ever count, such as who looks
 * after the couple, a journal, or a proposal, which moves nothing.
 */
final class WhatMovesTheStage {

    private WhatMovesTheStage() {}

    static boolean includes(ChartEvent event) {
        return switch (event) {
            case FoundationEvent foundation -> foundation instanceof RelationshipOpened;
            case ContextEvent context -> context instanceof ClaimRecorded;
            case ConfidenceEvent confidence -> !(confidence instanceof JournalKept);
            case AmendmentEvent stays -> false;
            case SessionRecorded stays -> false;
            case ObservationRecorded stays -> false;
            case SafetyConsultantAssigned stays -> false;
            case StageProposed stays -> false;
            case PsychotherapyNoteWritten stays -> false;
            case AgreementEvent moves -> true;
            case TimeApartEvent moves -> true;
            case BreachEvent moves -> true;
            case AmendEvent moves -> true;
            case AtoneEvent moves -> true;
            case GatheringEvent moves -> true;
            case AttuneEvent moves -> true;
            case BoundaryEvent moves -> true;
            case AttachEvent moves -> true;
            case SustainEvent moves -> true;
            case CorrectionEvent moves -> true;
            case ResponseEvent moves -> true;
            case WillingnessAnswered moves -> true;
            case ConfidenceShared moves -> true;
            case SafetyConcernRaised moves -> true;
            case SafetyConcernSettled moves -> true;
        };
    }
}
