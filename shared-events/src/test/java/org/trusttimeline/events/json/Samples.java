package org.trusttimeline.events.json;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
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
import org.trusttimeline.events.JointEvent.ConfidenceShared;
import org.trusttimeline.events.NotesEvent.PsychotherapyNoteWritten;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.Policies;
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
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.PermissionId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.id.StaffId;
import org.trusttimeline.events.statement.Criterion;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Evidence;
import org.trusttimeline.events.statement.Knower;
import org.trusttimeline.events.statement.Learned;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.statement.Source;
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
import org.trusttimeline.events.vocabulary.RecordPolicy;
import org.trusttimeline.events.vocabulary.SafetyKind;
import org.trusttimeline.events.vocabulary.SecretsPolicy;
import org.trusttimeline.events.vocabulary.StaffingReason;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.events.vocabulary.YesOrNotNow;

/** One of each event, with every field filled. */
final class Samples {

    private static final PartnerId ANN = new PartnerId(id(1));
    private static final PartnerId BEN = new PartnerId(id(2));
    private static final BreachId BREACH = new BreachId(id(3));
    private static final AmendId AMEND = new AmendId(id(4));
    private static final BoundaryId BOUNDARY = new BoundaryId(id(7));
    private static final AgreementId AGREEMENT = new AgreementId(id(9));
    private static final PermissionId PERMISSION = new PermissionId(id(10));
    private static final EntryRef ENTRY = EntryRef.of("joint:" + id(11));
    private static final BreachFacts FACTS = new BreachFacts(
            BREACH,
            BreachKind.HALF_TRUTH,
            BreachName.BREACH,
            true,
            Edtf.parse("2004/.."),
            List.of(ANN),
            List.of(BEN),
            new BreachId(id(6)));
    private static final SealedText TEXT = new SealedText(new Speaker.Partner(ANN).text(), 1, "c2VhbGVk");

    private Samples() {}

    static Stream<ChartEvent> all() {
        return Stream.of(
                new RelationshipOpened(
                        said(byDana()),
                        new RelationshipId(id(5)),
                        List.of(new Partner(ANN, TEXT), new Partner(BEN, null)),
                        "practice",
                        ZoneId.of("America/Chicago"),
                        "atone-attune-attach/1",
                        new Policies(1, RecordPolicy.ONE_JOINT_RECORD, SecretsPolicy.CONFIDENCES_KEPT)),
                new BreachRecorded(
                        said(byAnn()),
                        BREACH,
                        BreachKind.SEXUAL_INFIDELITY,
                        BreachName.BETRAYAL,
                        true,
                        List.of(ANN),
                        List.of(BEN),
                        new BreachId(id(6))),
                new ImpactStated(said(byAnn()), BREACH),
                new WillingnessAnswered(said(byAnn()), BREACH, Answer.YES, Answer.YES, Answer.UNSURE, Answer.NO, true),
                new AnswersOpened(said(byDana()), BREACH),
                new AmendOffered(said(byBen()), AMEND, BREACH, AmendKind.THERAPY, TEXT),
                new AmendRevised(said(byBen()), AMEND, BREACH, 2, AmendKind.REPAIRING_ACTION, TEXT),
                new AmendAccepted(said(byAnn()), AMEND, BREACH, 2),
                new AmendDeclined(said(byAnn()), AMEND, BREACH, 2),
                new AmendLapsed(said(byAnn()), AMEND, BREACH),
                new ChangedBehaviourNoticed(said(byAnn()), BREACH),
                new ForgivenessSpokenOf(said(byAnn()), BREACH, Forgiveness.SOME),
                new BoundaryStated(said(byAnn()), BOUNDARY),
                new PartnerInvited(said(byDana()), BEN),
                new RelationshipJoined(said(byAnn())),
                new RelationshipLeft(said(byAnn())),
                new PolicyAccepted(said(byAnn()), PolicyKind.SECRETS, 2),
                new ClinicianAssigned(
                        said(byDana()), "erin", "another-practice", Capacity.MEDIATOR, StaffingReason.COVER),
                new ClinicianReleased(said(byDana()), "erin", "another-practice", StaffingReason.COVER),
                new RecordClosed(said(byDana())),
                new RecordReopened(said(byDana())),
                new LifeEventRecorded(said(byAnn()), LifeEventKind.MOVE),
                new ClaimRecorded(said(byAnn()), ENTRY),
                new AgreementProposed(said(byAnn()), AGREEMENT, AgreementKind.REPAIR_PLAN, TEXT),
                new AgreementRevised(said(byAnn()), AGREEMENT, 2, TEXT),
                new AgreementSigned(said(byAnn()), AGREEMENT, 2),
                new AgreementSaidToBeBroken(said(byAnn()), AGREEMENT),
                new TimeApartBegun(said(byAnn())),
                new TimeApartEnded(said(byAnn())),
                new WaysParted(said(byAnn())),
                new BreachInformationAdded(
                        said(byAnn()),
                        BREACH,
                        Edtf.parse("2009"),
                        BreachKind.SEXUAL_INFIDELITY,
                        BreachName.BETRAYAL,
                        true),
                new QuestionAsked(said(byAnn()), BREACH),
                new QuestionAnswered(said(byBen()), BREACH, ENTRY),
                new MatterPutOnTheTable(said(byBen()), BREACH),
                new NothingLeftToAskSaid(said(byAnn()), BREACH),
                new AmendFulfilled(said(byBen()), AMEND, BREACH),
                new AccountabilityTaken(said(byBen()), BREACH),
                new ContainerAskedFor(said(byAnn()), BREACH),
                new AngerSpokenOf(said(byAnn()), BREACH),
                new AngerLetGoOf(said(byAnn()), BREACH),
                new ContainerHeld(said(byDana()), BREACH),
                new CheckInHeld(said(byAnn()), List.of(Practice.AWARENESS, Practice.OPEN_ENDED_QUESTIONS)),
                new NeedStated(said(byAnn())),
                new DesireStated(said(byAnn())),
                new GrowthWishStated(said(byAnn())),
                new InnerWorldShared(said(byAnn())),
                new RelianceStated(said(byAnn())),
                new FeltHeardSaid(said(byAnn()), YesOrNotNow.NOT_NOW),
                new BoundaryLifted(said(byAnn()), BOUNDARY),
                new BoundarySaidToBeCrossed(said(byAnn()), BOUNDARY),
                new QualityTimeShared(said(byAnn())),
                new JoyShared(said(byAnn())),
                new IntimacyWishStated(said(byAnn()), IntimacyWish.WELCOME),
                new FeelSecureSaid(said(byAnn()), YesOrNotNow.NOT_NOW),
                new MisunderstandingAddressed(said(byAnn())),
                new OutOfAlignmentSaid(said(byAnn())),
                new AmbivalenceExpressed(said(byAnn())),
                new TrustEvidenceRecorded(said(byAnn()), Criterion.PROOF_OF_ALLIANCE, Evidence.Effect.STRENGTHENED),
                new EntryCorrected(
                        said(byAnn()),
                        ENTRY,
                        Edtf.parse("2009"),
                        List.of(new Learned(new Knower(ANN), Edtf.parse("2005-10-10"))),
                        TEXT,
                        Topic.MONEY),
                new EntryMarkedInError(said(byAnn()), ENTRY),
                new DisagreementStated(said(byAnn()), ENTRY),
                new StatementAcknowledged(said(byAnn()), ENTRY),
                new StatementUpheld(said(byAnn()), ENTRY),
                new StatementConfirmed(said(byAnn()), ENTRY),
                new NotFreelyGivenSaid(said(byAnn()), ENTRY),
                new AmendmentRequested(said(byAnn()), ENTRY),
                new AmendmentExtended(said(byDana()), ENTRY),
                new AmendmentAccepted(said(byDana()), ENTRY),
                new AmendmentDenied(said(byDana()), ENTRY, DenialBasis.ACCURATE_AND_COMPLETE),
                new DenialRebutted(said(byAnn()), ENTRY),
                new DisclosedInPrivate(said(byAnn()), FACTS),
                new JournalKept(said(byAnn())),
                new SharingPermitted(said(byAnn()), PERMISSION, ENTRY, BEN),
                new SharingConfirmed(said(byDana()), PERMISSION, new EntryId(id(11))),
                new SharingRevoked(said(byAnn()), PERMISSION),
                new ConfidenceTold(said(byAnn()), ENTRY),
                new ConfidenceShared(said(byAnn()), FACTS),
                new SessionRecorded(
                        said(byDana()),
                        List.of(ANN, BEN),
                        Modality.VIDEO,
                        Instant.parse("2006-01-10T15:00:00Z"),
                        Instant.parse("2006-01-10T15:00:00Z")),
                new ObservationRecorded(said(byDana())),
                new SafetyConcernRaised(said(byDana()), SafetyKind.VIOLENCE_OR_COERCION),
                new SafetyConcernSettled(said(byDana()), ENTRY),
                new SafetyConsultantAssigned(said(byDana()), TEXT, ENTRY),
                new StageProposed(said(byDana()), Stage.ATTUNE, BREACH),
                new PsychotherapyNoteWritten(said(byDana())));
    }

    private static Statement said(Speaker by) {
        return new Statement(
                new EntryId(id(8)),
                by,
                new Speaker.ThirdParty("paper"),
                Edtf.parse("1995~/2005~"),
                List.of(
                        new Learned(new Knower(ANN), Edtf.parse("2005-10-09")),
                        new Learned(Knower.record(), Edtf.parse("2013-01"))),
                TEXT,
                Source.IMPORT,
                Topic.TIME,
                List.of(new Evidence(Criterion.HONESTY, Evidence.Effect.STRAINED)));
    }

    private static Speaker byAnn() {
        return new Speaker.Partner(ANN);
    }

    private static Speaker byDana() {
        return new Speaker.Clinician(new StaffId("practice", "dana"));
    }

    private static Speaker byBen() {
        return new Speaker.Partner(BEN);
    }

    private static UUID id(int number) {
        return new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }
}
