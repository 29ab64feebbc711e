package org.trusttimeline.command.statement;

import static org.trusttimeline.command.handling.ChartFixture.AMEND;
import static org.trusttimeline.command.handling.ChartFixture.ANN;
import static org.trusttimeline.command.handling.ChartFixture.ANN_SAYS;
import static org.trusttimeline.command.handling.ChartFixture.BEN;
import static org.trusttimeline.command.handling.ChartFixture.BEN_SAYS;
import static org.trusttimeline.command.handling.ChartFixture.BOUNDARY;
import static org.trusttimeline.command.handling.ChartFixture.BREACH;
import static org.trusttimeline.command.handling.ChartFixture.CAT_SAYS;
import static org.trusttimeline.command.handling.ChartFixture.aBreach;
import static org.trusttimeline.command.handling.ChartFixture.entry;
import static org.trusttimeline.command.handling.ChartFixture.id;
import static org.trusttimeline.command.statement.Voice.CAUSED_IT;
import static org.trusttimeline.command.statement.Voice.CLINICIAN;
import static org.trusttimeline.command.statement.Voice.HARMED;
import static org.trusttimeline.command.statement.Voice.MEDIATOR;
import static org.trusttimeline.command.statement.Voice.OTHER_PARTNER;
import static org.trusttimeline.command.statement.Voice.THIRD_PARTY;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.handling.ChartFixture;
import org.trusttimeline.command.rule.Rule;
import org.trusttimeline.command.statement.agreement.ProposeAgreement;
import org.trusttimeline.command.statement.agreement.ReviseAgreement;
import org.trusttimeline.command.statement.agreement.SayAgreementWasBroken;
import org.trusttimeline.command.statement.agreement.SignAgreement;
import org.trusttimeline.command.statement.atone.AcceptAmend;
import org.trusttimeline.command.statement.atone.AskForContainer;
import org.trusttimeline.command.statement.atone.DeclineAmend;
import org.trusttimeline.command.statement.atone.FulfilAmend;
import org.trusttimeline.command.statement.atone.HoldContainer;
import org.trusttimeline.command.statement.atone.LetAmendLapse;
import org.trusttimeline.command.statement.atone.LetGoOfAnger;
import org.trusttimeline.command.statement.atone.NoticeChangedBehaviour;
import org.trusttimeline.command.statement.atone.OfferAmend;
import org.trusttimeline.command.statement.atone.ReviseAmend;
import org.trusttimeline.command.statement.atone.SpeakOfAnger;
import org.trusttimeline.command.statement.atone.SpeakOfForgiveness;
import org.trusttimeline.command.statement.atone.TakeAccountability;
import org.trusttimeline.command.statement.attach.SayFeelSecure;
import org.trusttimeline.command.statement.attach.ShareJoy;
import org.trusttimeline.command.statement.attach.ShareQualityTime;
import org.trusttimeline.command.statement.attach.StateIntimacyWish;
import org.trusttimeline.command.statement.attune.AcknowledgeStatement;
import org.trusttimeline.command.statement.attune.LiftBoundary;
import org.trusttimeline.command.statement.attune.SayBoundaryWasCrossed;
import org.trusttimeline.command.statement.attune.SayFeltHeard;
import org.trusttimeline.command.statement.attune.ShareInnerWorld;
import org.trusttimeline.command.statement.attune.StateBoundary;
import org.trusttimeline.command.statement.attune.StateDesire;
import org.trusttimeline.command.statement.attune.StateGrowthWish;
import org.trusttimeline.command.statement.attune.StateNeed;
import org.trusttimeline.command.statement.attune.StateReliance;
import org.trusttimeline.command.statement.breach.AddBreachInformation;
import org.trusttimeline.command.statement.breach.AnswerQuestion;
import org.trusttimeline.command.statement.breach.AnswerWillingness;
import org.trusttimeline.command.statement.breach.AskQuestion;
import org.trusttimeline.command.statement.breach.PutOnTheTable;
import org.trusttimeline.command.statement.breach.RecordBreach;
import org.trusttimeline.command.statement.breach.SayNothingLeftToAsk;
import org.trusttimeline.command.statement.breach.StateImpact;
import org.trusttimeline.command.statement.foundation.AcceptPolicy;
import org.trusttimeline.command.statement.foundation.AssignClinician;
import org.trusttimeline.command.statement.foundation.BeginTimeApart;
import org.trusttimeline.command.statement.foundation.CloseRecord;
import org.trusttimeline.command.statement.foundation.EndTimeApart;
import org.trusttimeline.command.statement.foundation.InvitePartner;
import org.trusttimeline.command.statement.foundation.JoinRelationship;
import org.trusttimeline.command.statement.foundation.LeaveRelationship;
import org.trusttimeline.command.statement.foundation.PartWays;
import org.trusttimeline.command.statement.foundation.ReleaseClinician;
import org.trusttimeline.command.statement.keeping.AcceptAmendment;
import org.trusttimeline.command.statement.keeping.ConfirmStatement;
import org.trusttimeline.command.statement.keeping.CorrectEntry;
import org.trusttimeline.command.statement.keeping.DenyAmendment;
import org.trusttimeline.command.statement.keeping.ExtendAmendment;
import org.trusttimeline.command.statement.keeping.MarkEnteredInError;
import org.trusttimeline.command.statement.keeping.RebutDenial;
import org.trusttimeline.command.statement.keeping.RequestAmendment;
import org.trusttimeline.command.statement.keeping.SayNotFreelyGiven;
import org.trusttimeline.command.statement.keeping.StateDisagreement;
import org.trusttimeline.command.statement.keeping.UpholdStatement;
import org.trusttimeline.command.statement.sustain.AddressMisunderstanding;
import org.trusttimeline.command.statement.sustain.ExpressAmbivalence;
import org.trusttimeline.command.statement.sustain.HoldCheckIn;
import org.trusttimeline.command.statement.sustain.RecordClaim;
import org.trusttimeline.command.statement.sustain.RecordLifeEvent;
import org.trusttimeline.command.statement.sustain.RecordTrustEvidence;
import org.trusttimeline.command.statement.sustain.SayOutOfAlignment;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.AgreementId;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Criterion;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Evidence;
import org.trusttimeline.events.vocabulary.AgreementKind;
import org.trusttimeline.events.vocabulary.AmendKind;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.Capacity;
import org.trusttimeline.events.vocabulary.DenialBasis;
import org.trusttimeline.events.vocabulary.Forgiveness;
import org.trusttimeline.events.vocabulary.IntimacyWish;
import org.trusttimeline.events.vocabulary.LifeEventKind;
import org.trusttimeline.events.vocabulary.PolicyKind;
import org.trusttimeline.events.vocabulary.Practice;
import org.trusttimeline.events.vocabulary.StaffingReason;
import org.trusttimeline.events.vocabulary.YesOrNotNow;

/** The command table, as far as the joint chart goes, and a record on which every row of it can be said. */
final class CommandTable {

    private static final AgreementId AGREEMENT = new AgreementId(id("agreement"));
    private static final BoundaryId ANOTHER_BOUNDARY = new BoundaryId(id("another boundary"));

    private CommandTable() {}

    /** Where everything that the rows name is on record. */
    static ChartFixture aFullRecord() {
        return aBreach()
                .given(ChartFixture.CLINICIAN, new AssignClinician("erin", null, null, StaffingReason.COVER))
                .given(
                        ChartFixture.CLINICIAN,
                        new AssignClinician("milo", null, Capacity.MEDIATOR, StaffingReason.INTAKE))
                .given("offer", BEN_SAYS, new OfferAmend(AMEND, BREACH, AmendKind.THERAPY, null))
                .given("boundary", ANN_SAYS, new StateBoundary(BOUNDARY))
                .given("agreement", ANN_SAYS, new ProposeAgreement(AGREEMENT, AgreementKind.RHYTHM, null))
                .given("question", ANN_SAYS, new AskQuestion(BREACH))
                .given("need", ANN_SAYS, new StateNeed())
                .given("passed on", ANN_SAYS, ChartFixture.THIRD_PARTY, new StateDesire())
                .given("request", ANN_SAYS, new RequestAmendment(entry("need")))
                .given("denied", CAT_SAYS, new RequestAmendment(entry("need")))
                .given(
                        "denial",
                        ChartFixture.CLINICIAN,
                        new DenyAmendment(entry("denied"), DenialBasis.ACCURATE_AND_COMPLETE));
    }

    /** Rows whose command is for the joint chart alone. */
    static Stream<Row> openly() {
        return Stream.of(
                Row.of(new InvitePartner(ANN), Rule.ONLY_A_CLINICIAN_INVITES_PARTNERS, CLINICIAN),
                byPartners(new JoinRelationship(), Rule.EACH_PARTNER_JOINS_AND_LEAVES_FOR_THEMSELVES),
                byPartners(new LeaveRelationship(), Rule.EACH_PARTNER_JOINS_AND_LEAVES_FOR_THEMSELVES),
                byPartners(new AcceptPolicy(PolicyKind.SECRETS, 1), Rule.EACH_PARTNER_ACCEPTS_A_POLICY_FOR_THEMSELVES),
                Row.of(
                        new AssignClinician("fay", null, null, StaffingReason.COVER),
                        Rule.ONLY_A_CLINICIAN_ASSIGNS_AND_RELEASES,
                        CLINICIAN),
                Row.of(
                        new ReleaseClinician("erin", null, StaffingReason.SCHEDULE),
                        Rule.ONLY_A_CLINICIAN_ASSIGNS_AND_RELEASES,
                        CLINICIAN),
                Row.of(new CloseRecord(), Rule.ONLY_A_CLINICIAN_CLOSES_AND_REOPENS_A_RECORD, CLINICIAN),
                Row.of(
                        new HoldContainer(BREACH),
                        Rule.ONLY_CLINICIANS_AND_MEDIATORS_HOLD_A_CONTAINER,
                        CLINICIAN,
                        MEDIATOR),
                byAll(
                        new HoldCheckIn(List.of(Practice.AWARENESS)),
                        Rule.ONLY_PARTNERS_AND_CLINICIANS_TELL_OF_THE_COUPLES_LIFE));
    }

    /** Rows whose command can be stated openly, or kept private. */
    static Stream<Row> openlyOrInPrivate() {
        return Stream.of(agreements(), apartAndLife(), breach(), atone(), attune(), attachAndSustain(), responses())
                .flatMap(rows -> rows);
    }

    /** Rows about entries of the very chart on which they are stated. */
    static Stream<Row> onTheSameChart() {
        Rule right = Rule.ONLY_ITS_AUTHOR_OR_A_CLINICIAN_PUTS_AN_ENTRY_RIGHT;
        Rule decides = Rule.ONLY_A_CLINICIAN_DECIDES_ON_AN_AMENDMENT;
        return Stream.of(
                Row.of(named -> correction(named.apply("need")), right, HARMED, CLINICIAN),
                Row.of(named -> new MarkEnteredInError(named.apply("need")), right, HARMED, CLINICIAN),
                Row.of(named -> new ExtendAmendment(named.apply("request")), decides, CLINICIAN),
                Row.of(named -> new AcceptAmendment(named.apply("request")), decides, CLINICIAN),
                Row.of(
                        named -> new DenyAmendment(named.apply("request"), DenialBasis.NOT_PART_OF_THE_RECORD),
                        decides,
                        CLINICIAN),
                Row.of(
                        named -> new RebutDenial(named.apply("denied")),
                        Rule.ONLY_WHO_REQUESTED_IT_OR_A_CLINICIAN_REBUTS_A_DENIAL,
                        OTHER_PARTNER,
                        CLINICIAN));
    }

    static CorrectEntry correction(EntryRef entry) {
        return new CorrectEntry(entry, Edtf.parse("2005"), null, null, null);
    }

    private static Stream<Row> agreements() {
        Rule rule = Rule.AGREEMENTS_ARE_BETWEEN_PARTNERS;
        return Stream.of(
                byPartners(
                        new ProposeAgreement(new AgreementId(id("another agreement")), AgreementKind.REPAIR_PLAN, null),
                        rule),
                byPartners(new ReviseAgreement(AGREEMENT, null), rule),
                byPartners(new SignAgreement(AGREEMENT, 1), rule),
                byPartners(new SayAgreementWasBroken(AGREEMENT), rule));
    }

    private static Stream<Row> apartAndLife() {
        Rule apart = Rule.ONLY_PARTNERS_AND_CLINICIANS_SAY_THEY_ARE_APART;
        Rule life = Rule.ONLY_PARTNERS_AND_CLINICIANS_TELL_OF_THE_COUPLES_LIFE;
        return Stream.of(
                byAll(new BeginTimeApart(), apart),
                byAll(new EndTimeApart(), apart),
                byAll(new PartWays(), apart),
                byAll(new RecordLifeEvent(LifeEventKind.MOVE), life),
                byAll(new RecordTrustEvidence(Criterion.HONESTY, Evidence.Effect.STRAINED), life),
                Row.of(
                        named -> new RecordClaim(named.apply("need")),
                        Rule.A_CLAIM_IS_A_THIRD_PARTYS_AND_SOMEBODY_BRINGS_IT,
                        THIRD_PARTY));
    }

    private static Stream<Row> breach() {
        Rule tell = Rule.ONLY_PARTNERS_AND_CLINICIANS_TELL_OF_A_BREACH;
        Rule all = Rule.ONLY_WHO_CAUSED_IT_TELLS_ALL_OF_IT;
        return Stream.of(
                byAll(anotherBreach(BreachKind.LIE, null), tell),
                byAll(new AddBreachInformation(BREACH, Edtf.parse("2004"), null, null, true), tell),
                Row.of(new StateImpact(BREACH), Rule.ONLY_A_HARMED_PARTNER_STATES_THE_IMPACT, HARMED),
                byPartners(
                        new AnswerWillingness(BREACH, Answer.NO, null, null, null, null),
                        Rule.EACH_PARTNER_ANSWERS_FOR_THEMSELVES),
                Row.of(new AskQuestion(BREACH), Rule.ONLY_A_HARMED_PARTNER_ASKS, HARMED),
                Row.of(new SayNothingLeftToAsk(BREACH), Rule.ONLY_A_HARMED_PARTNER_ASKS, HARMED),
                Row.of(named -> new AnswerQuestion(named.apply("question")), all, CAUSED_IT),
                Row.of(new PutOnTheTable(BREACH), all, CAUSED_IT));
    }

    static RecordBreach anotherBreach(BreachKind kind, @Nullable BreachId partOf) {
        return new RecordBreach(
                new BreachId(id("another breach")), kind, null, null, List.of(ANN), List.of(BEN), partOf);
    }

    private static Stream<Row> atone() {
        Rule answers = Rule.ONLY_A_HARMED_PARTNER_ANSWERS_AN_AMEND;
        Rule anger = Rule.ONLY_A_HARMED_PARTNER_SPEAKS_OF_ANGER;
        return Stream.of(
                Row.of(new TakeAccountability(BREACH), Rule.ONLY_WHO_CAUSED_IT_TAKES_ACCOUNTABILITY, CAUSED_IT),
                Row.of(
                        new OfferAmend(new AmendId(id("another amend")), BREACH, AmendKind.OTHER, null),
                        Rule.ONLY_WHO_CAUSED_IT_OFFERS_AMENDS,
                        CAUSED_IT),
                Row.of(
                        new ReviseAmend(AMEND, AmendKind.OTHER, null),
                        Rule.ONLY_WHO_OFFERED_AN_AMEND_REVISES_IT,
                        CAUSED_IT),
                Row.of(new AcceptAmend(AMEND, 1), answers, HARMED),
                Row.of(new DeclineAmend(AMEND, 1), answers, HARMED),
                Row.of(new FulfilAmend(AMEND), Rule.ONLY_WHO_OFFERED_AN_AMEND_SAYS_IT_IS_FULFILLED, CAUSED_IT),
                Row.of(
                        new LetAmendLapse(AMEND),
                        Rule.ONLY_A_HARMED_PARTNER_OR_A_CLINICIAN_SAYS_AN_AMEND_LAPSED,
                        HARMED,
                        CLINICIAN),
                Row.of(
                        new NoticeChangedBehaviour(BREACH),
                        Rule.WHO_CAUSED_IT_DOES_NOT_NOTICE_THEIR_OWN_CHANGE,
                        HARMED,
                        CLINICIAN),
                ofTheirOwn(new AskForContainer(BREACH)),
                Row.of(new SpeakOfAnger(BREACH), anger, HARMED),
                Row.of(new LetGoOfAnger(BREACH), anger, HARMED),
                Row.of(
                        new SpeakOfForgiveness(BREACH, Forgiveness.NOT_NOW),
                        Rule.ONLY_A_HARMED_PARTNER_FORGIVES,
                        HARMED));
    }

    private static Stream<Row> attune() {
        return Stream.of(
                ofTheirOwn(new StateNeed()),
                ofTheirOwn(new StateDesire()),
                ofTheirOwn(new StateGrowthWish()),
                ofTheirOwn(new ShareInnerWorld()),
                ofTheirOwn(new StateReliance()),
                ofTheirOwn(new SayFeltHeard(YesOrNotNow.NOT_NOW)),
                byPartners(new StateBoundary(ANOTHER_BOUNDARY), Rule.A_BOUNDARY_IS_ONES_OWN),
                Row.of(new LiftBoundary(BOUNDARY), Rule.ONLY_ITS_OWNER_LIFTS_A_BOUNDARY, HARMED),
                Row.of(
                        new SayBoundaryWasCrossed(BOUNDARY, null),
                        Rule.ONLY_ITS_OWNER_OR_A_CLINICIAN_SAYS_A_BOUNDARY_WAS_CROSSED,
                        HARMED,
                        CLINICIAN),
                Row.of(
                        named -> new AcknowledgeStatement(named.apply("need")),
                        Rule.ONLY_ANOTHER_PARTNER_ACKNOWLEDGES_A_STATEMENT,
                        CAUSED_IT,
                        OTHER_PARTNER));
    }

    private static Stream<Row> attachAndSustain() {
        return Stream.of(
                ofTheirOwn(new ShareQualityTime()),
                ofTheirOwn(new ShareJoy()),
                ofTheirOwn(new StateIntimacyWish(IntimacyWish.NOT_NOW, true)),
                ofTheirOwn(new SayFeelSecure(YesOrNotNow.YES)),
                ofTheirOwn(new AddressMisunderstanding()),
                ofTheirOwn(new SayOutOfAlignment()),
                ofTheirOwn(new ExpressAmbivalence()));
    }

    private static Stream<Row> responses() {
        return Stream.of(
                Row.of(
                        named -> new StateDisagreement(named.apply("need")),
                        Rule.ONE_DISAGREES_WITH_ANOTHERS_WORDS,
                        CAUSED_IT,
                        OTHER_PARTNER),
                Row.of(
                        named -> new UpholdStatement(named.apply("need")),
                        Rule.ONLY_ITS_GIVER_UPHOLDS_A_STATEMENT,
                        HARMED),
                Row.of(
                        named -> new ConfirmStatement(named.apply("passed on")),
                        Rule.ONLY_WHOSE_WORDS_THEY_ARE_CONFIRMS_THEM,
                        HARMED),
                Row.of(
                        named -> new SayNotFreelyGiven(named.apply("need")),
                        Rule.ONLY_ITS_GIVER_SAYS_IT_WAS_NOT_FREELY_GIVEN,
                        HARMED),
                Row.of(
                        named -> new RequestAmendment(named.apply("need")),
                        Rule.ONLY_A_PARTNER_REQUESTS_AN_AMENDMENT,
                        HARMED,
                        CAUSED_IT,
                        OTHER_PARTNER));
    }

    private static Row ofTheirOwn(Command command) {
        return byPartners(command, Rule.A_PARTNER_SAYS_THIS_FOR_THEMSELVES);
    }

    private static Row byPartners(Command command, Rule rule) {
        return Row.of(command, rule, HARMED, CAUSED_IT, OTHER_PARTNER);
    }

    private static Row byAll(Command command, Rule rule) {
        return Row.of(command, rule, HARMED, CAUSED_IT, OTHER_PARTNER, CLINICIAN);
    }
}
