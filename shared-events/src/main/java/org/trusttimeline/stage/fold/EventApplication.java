package org.trusttimeline.stage.fold;

import java.util.function.Consumer;
import org.trusttimeline.events.AgreementEvent;
import org.trusttimeline.events.AgreementEvent.AgreementProposed;
import org.trusttimeline.events.AgreementEvent.AgreementRevised;
import org.trusttimeline.events.AgreementEvent.AgreementSaidToBeBroken;
import org.trusttimeline.events.AgreementEvent.AgreementSigned;
import org.trusttimeline.events.AmendEvent;
import org.trusttimeline.events.AmendmentEvent;
import org.trusttimeline.events.AtoneEvent;
import org.trusttimeline.events.AttachEvent;
import org.trusttimeline.events.AttuneEvent;
import org.trusttimeline.events.BoundaryEvent;
import org.trusttimeline.events.BreachEvent;
import org.trusttimeline.events.CareEvent.ObservationRecorded;
import org.trusttimeline.events.CareEvent.SessionRecorded;
import org.trusttimeline.events.CareEvent.StageProposed;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ConfidenceEvent;
import org.trusttimeline.events.ContextEvent;
import org.trusttimeline.events.ContextEvent.ClaimRecorded;
import org.trusttimeline.events.ContextEvent.LifeEventRecorded;
import org.trusttimeline.events.CorrectionEvent;
import org.trusttimeline.events.FoundationEvent;
import org.trusttimeline.events.FoundationEvent.RelationshipOpened;
import org.trusttimeline.events.GatheringEvent;
import org.trusttimeline.events.JointEvent.ConfidenceShared;
import org.trusttimeline.events.NotesEvent.PsychotherapyNoteWritten;
import org.trusttimeline.events.ResponseEvent;
import org.trusttimeline.events.ResponseEvent.DisagreementStated;
import org.trusttimeline.events.ResponseEvent.NotFreelyGivenSaid;
import org.trusttimeline.events.ResponseEvent.StatementAcknowledged;
import org.trusttimeline.events.ResponseEvent.StatementConfirmed;
import org.trusttimeline.events.ResponseEvent.StatementUpheld;
import org.trusttimeline.events.SafetyEvent.SafetyConcernRaised;
import org.trusttimeline.events.SafetyEvent.SafetyConcernSettled;
import org.trusttimeline.events.SafetyEvent.SafetyConsultantAssigned;
import org.trusttimeline.events.SustainEvent;
import org.trusttimeline.events.TimeApartEvent;
import org.trusttimeline.events.WillingnessEvent.WillingnessAnswered;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.stage.reading.Cited;
import org.trusttimeline.stage.reading.HardThing;
import org.trusttimeline.stage.record.Counted;

/** Takes what somebody said to where it counts. Exhaustive: an event that is new to the charts does not compile here. */
record EventApplication(CoupleState couple, Repairs repairs, Counted said) {

    void of(ChartEvent event) {
        switch (event) {
            case WillingnessAnswered word -> byRepair(application -> application.of(word));
            case BreachEvent word -> byRepair(application -> application.of(word));
            case AmendEvent word -> byRepair(application -> application.of(word));
            case AtoneEvent word -> byRepair(application -> application.of(word));
            case AttuneEvent word -> couple.apply(word, said);
            case BoundaryEvent word -> couple.apply(word, said);
            case AttachEvent word -> couple.apply(word, said);
            case SustainEvent word -> couple.apply(word, said);
            case TimeApartEvent word -> couple.apply(word, said);
            case AgreementEvent word -> of(word);
            case ResponseEvent word -> of(word);
            case ContextEvent word -> of(word);
            case FoundationEvent word -> of(word);
            case SafetyConcernRaised concern -> couple.safety().raise(said.cited(), concern.kind());
            case SafetyConcernSettled word -> couple.safety().settle(meant(word.concern()));
            case CorrectionEvent taken -> {
                /* before anything is applied */
            }
            case ConfidenceShared taken -> {
                /* as the telling of a breach, if it is one */
            }
            case ConfidenceEvent taken -> {
                /* as the telling of a breach, if it is one */
            }
            case GatheringEvent held -> {
                /* practice: no sign by itself */
            }
            case AmendmentEvent asked -> {
                /* of the record, not of the couple */
            }
            case SessionRecorded held -> {
                /* attendance is no sign */
            }
            case ObservationRecorded seen -> {
                /* nobody's inner state */
            }
            case SafetyConsultantAssigned assigned -> {
                /* settles nothing */
            }
            case StageProposed proposal -> {
                /* a proposal moves nothing */
            }
            case PsychotherapyNoteWritten note -> {
                /* in no reading */
            }
        }
    }

    private void of(AgreementEvent event) {
        switch (event) {
            case AgreementSaidToBeBroken word ->
                couple.hardThings().take(said.saying(HardThing.AGREEMENT_SAID_TO_BE_BROKEN));
            case AgreementProposed proposal -> {
                /* a promise moves nothing */
            }
            case AgreementRevised proposal -> {
                /* a promise moves nothing */
            }
            case AgreementSigned promise -> {
                /* a promise moves nothing */
            }
        }
    }

    private void of(ResponseEvent event) {
        switch (event) {
            case StatementAcknowledged word ->
                said.partner()
                        .ifPresent(
                                by -> couple.signs().needs().acknowledge(by, meant(word.entry()), said.saying(true)));
            case StatementUpheld word -> uphold(meant(word.entry()));
            case DisagreementStated word -> repairs.accounts().differ(said.saying(meant(word.entry())));
            case StatementConfirmed taken -> {
                /* before anything is applied */
            }
            case NotFreelyGivenSaid taken -> {
                /* before anything is applied */
            }
        }
    }

    private void of(ContextEvent event) {
        switch (event) {
            case ClaimRecorded claim -> {
                EntryRef about = claim.about();
                if (about != null) {
                    repairs.accounts().differ(said.saying(meant(about)));
                }
            }
            case LifeEventRecorded context -> {
                /* context, never a judgement */
            }
        }
    }

    private void of(FoundationEvent event) {
        if (event instanceof RelationshipOpened) {
            repairs.foundation(new Step.Stated(said));
        }
    }

    private void uphold(Cited entry) {
        if (said.freelyGiven()) {
            said.partner()
                    .ifPresent(by -> repairs.standing(entry)
                            .ifPresent(upheld -> repairs.concerning(
                                    upheld.event(), repair -> new RepairApplication(repair, said).uphold(upheld, by))));
        }
    }

    private void byRepair(Consumer<RepairApplication> taker) {
        repairs.concerning(said.event(), repair -> taker.accept(new RepairApplication(repair, said)));
    }

    private Cited meant(EntryRef entry) {
        return Cited.of(entry.from(said.entry().chart()));
    }
}
