package org.trusttimeline.query;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trusttimeline.events.AgreementEvent.AgreementProposed;
import org.trusttimeline.events.AgreementEvent.AgreementRevised;
import org.trusttimeline.events.AgreementEvent.AgreementSaidToBeBroken;
import org.trusttimeline.events.AgreementEvent.AgreementSigned;
import org.trusttimeline.events.AmendEvent.AmendAccepted;
import org.trusttimeline.events.AmendEvent.AmendDeclined;
import org.trusttimeline.events.AmendEvent.AmendFulfilled;
import org.trusttimeline.events.AmendEvent.AmendLapsed;
import org.trusttimeline.events.AmendEvent.AmendOffered;
import org.trusttimeline.events.AmendEvent.AmendRevised;
import org.trusttimeline.events.AmendmentEvent.AmendmentAccepted;
import org.trusttimeline.events.AmendmentEvent.AmendmentDenied;
import org.trusttimeline.events.AmendmentEvent.AmendmentExtended;
import org.trusttimeline.events.AmendmentEvent.AmendmentRequested;
import org.trusttimeline.events.AmendmentEvent.DenialRebutted;
import org.trusttimeline.events.AtoneEvent.AccountabilityTaken;
import org.trusttimeline.events.AtoneEvent.AngerLetGoOf;
import org.trusttimeline.events.AtoneEvent.AngerSpokenOf;
import org.trusttimeline.events.AtoneEvent.ChangedBehaviourNoticed;
import org.trusttimeline.events.AtoneEvent.ContainerAskedFor;
import org.trusttimeline.events.AtoneEvent.ForgivenessSpokenOf;
import org.trusttimeline.events.AttachEvent.FeelSecureSaid;
import org.trusttimeline.events.AttachEvent.IntimacyWishStated;
import org.trusttimeline.events.AttachEvent.JoyShared;
import org.trusttimeline.events.AttachEvent.QualityTimeShared;
import org.trusttimeline.events.AttuneEvent.DesireStated;
import org.trusttimeline.events.AttuneEvent.FeltHeardSaid;
import org.trusttimeline.events.AttuneEvent.GrowthWishStated;
import org.trusttimeline.events.AttuneEvent.InnerWorldShared;
import org.trusttimeline.events.AttuneEvent.NeedStated;
import org.trusttimeline.events.AttuneEvent.RelianceStated;
import org.trusttimeline.events.BoundaryEvent.BoundaryLifted;
import org.trusttimeline.events.BoundaryEvent.BoundarySaidToBeCrossed;
import org.trusttimeline.events.BoundaryEvent.BoundaryStated;
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
import org.trusttimeline.events.ConfidenceEvent.ConfidenceTold;
import org.trusttimeline.events.ConfidenceEvent.DisclosedInPrivate;
import org.trusttimeline.events.ConfidenceEvent.JournalKept;
import org.trusttimeline.events.ConfidenceEvent.SharingConfirmed;
import org.trusttimeline.events.ConfidenceEvent.SharingPermitted;
import org.trusttimeline.events.ConfidenceEvent.SharingRevoked;
import org.trusttimeline.events.ContextEvent.ClaimRecorded;
import org.trusttimeline.events.ContextEvent.LifeEventRecorded;
import org.trusttimeline.events.CorrectionEvent.EntryCorrected;
import org.trusttimeline.events.CorrectionEvent.EntryMarkedInError;
import org.trusttimeline.events.FoundationEvent.ClinicianAssigned;
import org.trusttimeline.events.FoundationEvent.ClinicianReleased;
import org.trusttimeline.events.FoundationEvent.PartnerInvited;
import org.trusttimeline.events.FoundationEvent.PolicyAccepted;
import org.trusttimeline.events.FoundationEvent.RecordClosed;
import org.trusttimeline.events.FoundationEvent.RecordReopened;
import org.trusttimeline.events.FoundationEvent.RelationshipJoined;
import org.trusttimeline.events.FoundationEvent.RelationshipLeft;
import org.trusttimeline.events.FoundationEvent.RelationshipOpened;
import org.trusttimeline.events.GatheringEvent.AnswersOpened;
import org.trusttimeline.events.GatheringEvent.CheckInHeld;
import org.trusttimeline.events.GatheringEvent.ContainerHeld;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.JointEvent.ConfidenceShared;
import org.trusttimeline.events.NotesEvent.PsychotherapyNoteWritten;
import org.trusttimeline.events.ResponseEvent.DisagreementStated;
import org.trusttimeline.events.ResponseEvent.NotFreelyGivenSaid;
import org.trusttimeline.events.ResponseEvent.StatementAcknowledged;
import org.trusttimeline.events.ResponseEvent.StatementConfirmed;
import org.trusttimeline.events.ResponseEvent.StatementUpheld;
import org.trusttimeline.events.SafetyEvent.SafetyConcernRaised;
import org.trusttimeline.events.SafetyEvent.SafetyConcernSettled;
import org.trusttimeline.events.SafetyEvent.SafetyConsultantAssigned;
import org.trusttimeline.events.SustainEvent.AmbivalenceExpressed;
import org.trusttimeline.events.SustainEvent.MisunderstandingAddressed;
import org.trusttimeline.events.SustainEvent.OutOfAlignmentSaid;
import org.trusttimeline.events.SustainEvent.TrustEvidenceRecorded;
import org.trusttimeline.events.TimeApartEvent.TimeApartBegun;
import org.trusttimeline.events.TimeApartEvent.TimeApartEnded;
import org.trusttimeline.events.TimeApartEvent.WaysParted;
import org.trusttimeline.events.WillingnessEvent.WillingnessAnswered;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.AgreementId;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.PermissionId;
import org.trusttimeline.events.statement.Criterion;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Evidence;
import org.trusttimeline.events.statement.Knower;
import org.trusttimeline.events.statement.Learned;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.statement.Topic;
import org.trusttimeline.events.vocabulary.AgreementKind;
import org.trusttimeline.events.vocabulary.AmendKind;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.BreachName;
import org.trusttimeline.events.vocabulary.Capacity;
import org.trusttimeline.events.vocabulary.DenialBasis;
import org.trusttimeline.events.vocabulary.Forgiveness;
import org.trusttimeline.events.vocabulary.IntimacyWish;
import org.trusttimeline.events.vocabulary.LifeEventKind;
import org.trusttimeline.events.vocabulary.Modality;
import org.trusttimeline.events.vocabulary.PolicyKind;
import org.trusttimeline.events.vocabulary.Practice;
import org.trusttimeline.events.vocabulary.SafetyKind;
import org.trusttimeline.events.vocabulary.StaffingReason;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.events.vocabulary.YesOrNotNow;

/** One of each event there is, in an order in which they may be said. */
public final class EveryEvent {

    private EveryEvent() {}

    /** Says each of them that may stand on the joint chart. */
    public static void onJoint(Couple couple) {
        on(couple.chart, couple, JointEvent.class);
    }

    /** Says each of them that may stand on charts of that kind, on that chart. */
    static void on(Chart chart, Couple couple, Class<? extends ChartEvent> kind) {
        all(couple).forEach(saying -> {
            Telling telling = new Telling(couple, chart, saying.by());
            ChartEvent event = saying.words().apply(telling);
            boolean anew = !(event instanceof RelationshipOpened)
                    || couple.entries(chart).isEmpty();
            if (kind.isInstance(event) && anew) {
                couple.writes(chart, event);
            }
        });
    }

    private static Stream<Saying> all(Couple couple) {
        PartnerId ann = couple.ann;
        PartnerId ben = couple.ben;
        BreachId affair = couple.affair;
        AmendId amend = new AmendId(couple.id("letter"));
        BoundaryId boundary = new BoundaryId(couple.id("evenings"));
        AgreementId agreement = new AgreementId(couple.id("plan"));
        PermissionId permission = new PermissionId(couple.id("permission"));
        BreachFacts facts = new BreachFacts(
                new BreachId(couple.id("told in confidence")),
                BreachKind.HALF_TRUTH,
                BreachName.BREACH,
                true,
                Edtf.parse("2004/.."),
                List.of(ann),
                List.of(ben),
                null);
        Speaker annSpeaks = new Speaker.Partner(ann);

        return Stream.of(
                clinician(t -> couple.openedBy(t.said())),
                saying(
                        annSpeaks,
                        t -> new BreachRecorded(
                                t.said(),
                                affair,
                                BreachKind.SEXUAL_INFIDELITY,
                                BreachName.BETRAYAL,
                                true,
                                List.of(ann),
                                List.of(ben),
                                new BreachId(couple.id("lie")))),
                saying(annSpeaks, t -> new ImpactStated(t.said(), affair)),
                saying(
                        annSpeaks,
                        t -> new WillingnessAnswered(
                                t.said(), affair, Answer.YES, Answer.YES, Answer.UNSURE, Answer.NO, null)),
                saying(annSpeaks, t -> new AmendOffered(t.said(), amend, affair, AmendKind.THERAPY, t.words("terms"))),
                saying(
                        annSpeaks,
                        t -> new AmendRevised(
                                t.said(), amend, affair, 2, AmendKind.REPAIRING_ACTION, t.words("terms"))),
                saying(annSpeaks, t -> new AmendDeclined(t.said(), amend, affair, 2)),
                saying(annSpeaks, t -> new AmendAccepted(t.said(), amend, affair, 2)),
                saying(annSpeaks, t -> new AmendFulfilled(t.said(), amend, affair)),
                saying(annSpeaks, t -> new AmendLapsed(t.said(), amend, affair)),
                saying(annSpeaks, t -> new ChangedBehaviourNoticed(t.said(), affair)),
                saying(annSpeaks, t -> new ForgivenessSpokenOf(t.said(), affair, Forgiveness.SOME)),
                saying(annSpeaks, t -> new BoundaryStated(t.said(), boundary)),
                saying(annSpeaks, t -> new BoundarySaidToBeCrossed(t.said(), boundary)),
                saying(annSpeaks, t -> new BoundaryLifted(t.said(), boundary)),
                clinician(t -> new PartnerInvited(t.said(), ben)),
                saying(annSpeaks, t -> new RelationshipJoined(t.said())),
                saying(annSpeaks, t -> new RelationshipLeft(t.said())),
                saying(annSpeaks, t -> new PolicyAccepted(t.said(), PolicyKind.SECRETS, 2)),
                clinician(t -> new ClinicianAssigned(
                        t.said(), Couple.MEDIATOR, null, Capacity.MEDIATOR, StaffingReason.COVER)),
                clinician(t -> new ClinicianReleased(t.said(), Couple.MEDIATOR, null, StaffingReason.COVER)),
                clinician(t -> new RecordClosed(t.said())),
                clinician(t -> new RecordReopened(t.said())),
                saying(annSpeaks, t -> new LifeEventRecorded(t.said(), LifeEventKind.MOVE)),
                saying(annSpeaks, t -> new ClaimRecorded(t.said(), t.about())),
                saying(
                        annSpeaks,
                        t -> new AgreementProposed(t.said(), agreement, AgreementKind.REPAIR_PLAN, t.words("terms"))),
                saying(annSpeaks, t -> new AgreementRevised(t.said(), agreement, 2, t.words("terms"))),
                saying(annSpeaks, t -> new AgreementSigned(t.said(), agreement, 2)),
                saying(annSpeaks, t -> new AgreementSaidToBeBroken(t.said(), agreement)),
                saying(annSpeaks, t -> new TimeApartBegun(t.said())),
                saying(annSpeaks, t -> new TimeApartEnded(t.said())),
                saying(annSpeaks, t -> new WaysParted(t.said())),
                saying(
                        annSpeaks,
                        t -> new BreachInformationAdded(
                                t.said(), affair, Edtf.parse("2009"), BreachKind.LIE, BreachName.BREACH, true)),
                saying(annSpeaks, t -> new QuestionAsked(t.said(), affair)),
                saying(annSpeaks, t -> new QuestionAnswered(t.said(), affair, t.about())),
                saying(annSpeaks, t -> new MatterPutOnTheTable(t.said(), affair)),
                saying(annSpeaks, t -> new NothingLeftToAskSaid(t.said(), affair)),
                saying(annSpeaks, t -> new AccountabilityTaken(t.said(), affair)),
                saying(annSpeaks, t -> new ContainerAskedFor(t.said(), affair)),
                saying(annSpeaks, t -> new AngerSpokenOf(t.said(), affair)),
                saying(annSpeaks, t -> new AngerLetGoOf(t.said(), affair)),
                clinician(t -> new ContainerHeld(t.said(), affair)),
                clinician(t -> new AnswersOpened(t.said(), affair)),
                saying(
                        annSpeaks,
                        t -> new CheckInHeld(t.said(), List.of(Practice.AWARENESS, Practice.OPEN_ENDED_QUESTIONS))),
                saying(annSpeaks, t -> new NeedStated(t.said())),
                saying(annSpeaks, t -> new DesireStated(t.said())),
                saying(annSpeaks, t -> new GrowthWishStated(t.said())),
                saying(annSpeaks, t -> new InnerWorldShared(t.said())),
                saying(annSpeaks, t -> new RelianceStated(t.said())),
                saying(annSpeaks, t -> new FeltHeardSaid(t.said(), YesOrNotNow.YES)),
                saying(annSpeaks, t -> new QualityTimeShared(t.said())),
                saying(annSpeaks, t -> new JoyShared(t.said())),
                saying(annSpeaks, t -> new IntimacyWishStated(t.said(), IntimacyWish.WELCOME)),
                saying(annSpeaks, t -> new FeelSecureSaid(t.said(), YesOrNotNow.NOT_NOW)),
                saying(annSpeaks, t -> new MisunderstandingAddressed(t.said())),
                saying(annSpeaks, t -> new OutOfAlignmentSaid(t.said())),
                saying(annSpeaks, t -> new AmbivalenceExpressed(t.said())),
                saying(
                        annSpeaks,
                        t -> new TrustEvidenceRecorded(
                                t.said(), Criterion.PROOF_OF_ALLIANCE, Evidence.Effect.STRENGTHENED)),
                clinician(t -> new PsychotherapyNoteWritten(t.said())),
                saying(
                        annSpeaks,
                        t -> new EntryCorrected(
                                t.said(),
                                t.about(),
                                Edtf.parse("2009"),
                                List.of(new Learned(new Knower(ann), Edtf.parse("2005-10-10"))),
                                t.words("correctedNarrative"),
                                Topic.MONEY)),
                saying(annSpeaks, t -> new EntryMarkedInError(t.said(), t.about())),
                saying(annSpeaks, t -> new DisagreementStated(t.said(), t.about())),
                saying(annSpeaks, t -> new StatementAcknowledged(t.said(), t.about())),
                saying(annSpeaks, t -> new StatementUpheld(t.said(), t.about())),
                saying(annSpeaks, t -> new StatementConfirmed(t.said(), t.about())),
                saying(annSpeaks, t -> new NotFreelyGivenSaid(t.said(), t.about())),
                saying(annSpeaks, t -> new AmendmentRequested(t.said(), t.about())),
                clinician(t -> new AmendmentExtended(t.said(), t.latest(AmendmentRequested.class))),
                clinician(t -> new AmendmentAccepted(t.said(), t.latest(AmendmentRequested.class))),
                clinician(t -> new AmendmentDenied(
                        t.said(), t.latest(AmendmentRequested.class), DenialBasis.ACCURATE_AND_COMPLETE)),
                saying(annSpeaks, t -> new DenialRebutted(t.said(), t.latest(AmendmentRequested.class))),
                saying(annSpeaks, t -> new DisclosedInPrivate(t.said(), facts)),
                saying(annSpeaks, t -> new JournalKept(t.said())),
                saying(
                        annSpeaks,
                        t -> new SharingPermitted(t.said(), permission, t.latest(DisclosedInPrivate.class), ben)),
                clinician(t -> new SharingConfirmed(t.said(), permission, new EntryId(couple.id("shared")))),
                saying(annSpeaks, t -> new SharingRevoked(t.said(), permission)),
                saying(annSpeaks, t -> new ConfidenceTold(t.said(), t.latest(DisclosedInPrivate.class))),
                saying(annSpeaks, t -> new ConfidenceShared(t.said(), facts)),
                clinician(t -> new SessionRecorded(
                        t.said(), List.of(ann, ben), Modality.VIDEO, Instant.parse("2006-01-10T15:00:00Z"), null)),
                clinician(t -> new ObservationRecorded(t.said())),
                clinician(t -> new SafetyConcernRaised(t.said(), SafetyKind.VIOLENCE_OR_COERCION)),
                clinician(t -> new SafetyConcernSettled(t.said(), t.latest(SafetyConcernRaised.class))),
                clinician(t -> new SafetyConsultantAssigned(
                        t.said(), t.words("consultant"), t.latest(SafetyConcernRaised.class))),
                clinician(t -> new StageProposed(t.said(), Stage.ATTUNE, affair)));
    }

    private static Saying saying(Speaker by, Function<Telling, ChartEvent> words) {
        return new Saying(by, words);
    }

    private static Saying clinician(Function<Telling, ChartEvent> words) {
        return new Saying(new Speaker.Clinician(Couple.REED), words);
    }

    private record Saying(Speaker by, Function<Telling, ChartEvent> words) {}

    /** What an event is made of when it is said on a chart. */
    private record Telling(Couple couple, Chart chart, Speaker by) {

        Statement said() {
            return couple.statement(chart, by);
        }

        SealedText words(String field) {
            return couple.words(chart, said(), field);
        }

        /** A breach, or a note: something that was said before. */
        EntryRef about() {
            return chart instanceof NotesChart ? latest(PsychotherapyNoteWritten.class) : latest(BreachRecorded.class);
        }

        /** The latest of that kind, of this chart or of the joint chart. */
        EntryRef latest(Class<? extends ChartEvent> kind) {
            return couple.entries().reversed().stream()
                    .filter(entry -> kind.isInstance(entry.event()))
                    .filter(entry ->
                            entry.chart().equals(chart) || entry.chart().equals(couple.chart))
                    .findFirst()
                    .map(entry -> new EntryRef(
                            !entry.chart().equals(chart), entry.address().entryId()))
                    .orElseGet(() -> EntryRef.here(new EntryId(couple.id("nothing yet"))));
        }
    }
}
