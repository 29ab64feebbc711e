package org.trusttimeline.stage;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.AgreementEvent;
import org.trusttimeline.events.AmendEvent;
import org.trusttimeline.events.AmendEvent.AmendAccepted;
import org.trusttimeline.events.AmendEvent.AmendDeclined;
import org.trusttimeline.events.AmendEvent.AmendFulfilled;
import org.trusttimeline.events.AmendEvent.AmendLapsed;
import org.trusttimeline.events.AmendEvent.AmendOffered;
import org.trusttimeline.events.AmendEvent.AmendRevised;
import org.trusttimeline.events.AmendmentEvent;
import org.trusttimeline.events.AtoneEvent;
import org.trusttimeline.events.AtoneEvent.AccountabilityTaken;
import org.trusttimeline.events.AtoneEvent.AngerLetGoOf;
import org.trusttimeline.events.AtoneEvent.AngerSpokenOf;
import org.trusttimeline.events.AtoneEvent.ChangedBehaviourNoticed;
import org.trusttimeline.events.AtoneEvent.ContainerAskedFor;
import org.trusttimeline.events.AtoneEvent.ForgivenessSpokenOf;
import org.trusttimeline.events.AttachEvent;
import org.trusttimeline.events.AttuneEvent;
import org.trusttimeline.events.BoundaryEvent;
import org.trusttimeline.events.BreachEvent;
import org.trusttimeline.events.BreachEvent.BreachInformationAdded;
import org.trusttimeline.events.BreachEvent.BreachRecorded;
import org.trusttimeline.events.BreachEvent.ImpactStated;
import org.trusttimeline.events.BreachEvent.MatterPutOnTheTable;
import org.trusttimeline.events.BreachEvent.NothingLeftToAskSaid;
import org.trusttimeline.events.BreachEvent.QuestionAnswered;
import org.trusttimeline.events.BreachEvent.QuestionAsked;
import org.trusttimeline.events.BreachFacts;
import org.trusttimeline.events.CareEvent.ObservationRecorded;
import org.trusttimeline.events.CareEvent.SessionRecorded;
import org.trusttimeline.events.CareEvent.StageProposed;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ConfidenceEvent;
import org.trusttimeline.events.ConfidenceEvent.ConfidenceTold;
import org.trusttimeline.events.ConfidenceEvent.DisclosedInPrivate;
import org.trusttimeline.events.ConfidenceEvent.JournalKept;
import org.trusttimeline.events.ConfidenceEvent.SharingConfirmed;
import org.trusttimeline.events.ConfidenceEvent.SharingPermitted;
import org.trusttimeline.events.ConfidenceEvent.SharingRevoked;
import org.trusttimeline.events.ContextEvent;
import org.trusttimeline.events.CorrectionEvent;
import org.trusttimeline.events.FoundationEvent;
import org.trusttimeline.events.GatheringEvent;
import org.trusttimeline.events.GatheringEvent.AnswersOpened;
import org.trusttimeline.events.GatheringEvent.CheckInHeld;
import org.trusttimeline.events.GatheringEvent.ContainerHeld;
import org.trusttimeline.events.JointEvent.ConfidenceShared;
import org.trusttimeline.events.NotesEvent.PsychotherapyNoteWritten;
import org.trusttimeline.events.ResponseEvent;
import org.trusttimeline.events.SafetyEvent.SafetyConcernRaised;
import org.trusttimeline.events.SafetyEvent.SafetyConcernSettled;
import org.trusttimeline.events.SafetyEvent.SafetyConsultantAssigned;
import org.trusttimeline.events.SustainEvent;
import org.trusttimeline.events.TimeApartEvent;
import org.trusttimeline.events.WillingnessEvent.WillingnessAnswered;
import org.trusttimeline.events.id.BreachId;

/** Which breach an event names. Exhaustive, so that nobody forgets an event that names one. */
final class Concerning {

    private Concerning() {}

    static Optional<BreachId> breach(ChartEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case WillingnessAnswered said -> said.breachId();
                    case BreachEvent said -> named(said);
                    case AmendEvent said -> named(said);
                    case AtoneEvent said -> named(said);
                    case GatheringEvent said -> named(said);
                    case ConfidenceEvent said -> named(said);
                    case ConfidenceShared said -> named(said.breach());
                    case StageProposed said -> said.breachId();
                    case FoundationEvent none -> null;
                    case ContextEvent none -> null;
                    case AgreementEvent none -> null;
                    case TimeApartEvent none -> null;
                    case AttuneEvent none -> null;
                    case BoundaryEvent none -> null;
                    case AttachEvent none -> null;
                    case SustainEvent none -> null;
                    case CorrectionEvent none -> null;
                    case ResponseEvent none -> null;
                    case AmendmentEvent none -> null;
                    case SessionRecorded none -> null;
                    case ObservationRecorded none -> null;
                    case SafetyConcernRaised none -> null;
                    case SafetyConcernSettled none -> null;
                    case SafetyConsultantAssigned none -> null;
                    case PsychotherapyNoteWritten none -> null;
                });
    }

    private static BreachId named(BreachEvent event) {
        return switch (event) {
            case BreachRecorded said -> said.breachId();
            case BreachInformationAdded said -> said.breachId();
            case ImpactStated said -> said.breachId();
            case QuestionAsked said -> said.breachId();
            case QuestionAnswered said -> said.breachId();
            case MatterPutOnTheTable said -> said.breachId();
            case NothingLeftToAskSaid said -> said.breachId();
        };
    }

    private static BreachId named(AmendEvent event) {
        return switch (event) {
            case AmendOffered said -> said.breachId();
            case AmendRevised said -> said.breachId();
            case AmendAccepted said -> said.breachId();
            case AmendDeclined said -> said.breachId();
            case AmendFulfilled said -> said.breachId();
            case AmendLapsed said -> said.breachId();
        };
    }

    private static @Nullable BreachId named(AtoneEvent event) {
        return switch (event) {
            case AccountabilityTaken said -> said.breachId();
            case ChangedBehaviourNoticed said -> said.breachId();
            case ContainerAskedFor said -> said.breachId();
            case AngerSpokenOf said -> said.breachId();
            case AngerLetGoOf said -> said.breachId();
            case ForgivenessSpokenOf said -> said.breachId();
        };
    }

    private static @Nullable BreachId named(GatheringEvent event) {
        return switch (event) {
            case ContainerHeld said -> said.breachId();
            case AnswersOpened said -> said.breachId();
            case CheckInHeld none -> null;
        };
    }

    private static @Nullable BreachId named(ConfidenceEvent event) {
        return switch (event) {
            case DisclosedInPrivate said -> named(said.breach());
            case JournalKept none -> null;
            case SharingPermitted none -> null;
            case SharingConfirmed none -> null;
            case SharingRevoked none -> null;
            case ConfidenceTold none -> null;
        };
    }

    private static @Nullable BreachId named(@Nullable BreachFacts facts) {
        return facts == null ? null : facts.breachId();
    }
}
