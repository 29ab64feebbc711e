package org.trusttimeline.command.api.parsing;

import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trusttimeline.command.rule.Rule;
import org.trusttimeline.command.statement.ClinicalCommand;
import org.trusttimeline.command.statement.Command;
import org.trusttimeline.command.statement.JointCommand;
import org.trusttimeline.command.statement.NotesCommand;
import org.trusttimeline.command.statement.PartnerCommand;
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
import org.trusttimeline.command.statement.clinical.AssignSafetyConsultant;
import org.trusttimeline.command.statement.clinical.ProposeStage;
import org.trusttimeline.command.statement.clinical.RaiseSafetyConcern;
import org.trusttimeline.command.statement.clinical.RecordObservation;
import org.trusttimeline.command.statement.clinical.RecordSession;
import org.trusttimeline.command.statement.clinical.SettleSafetyConcern;
import org.trusttimeline.command.statement.clinical.WritePsychotherapyNote;
import org.trusttimeline.command.statement.confidence.ConfirmSharing;
import org.trusttimeline.command.statement.confidence.DiscloseInPrivate;
import org.trusttimeline.command.statement.confidence.KeepJournal;
import org.trusttimeline.command.statement.confidence.PermitSharing;
import org.trusttimeline.command.statement.confidence.RevokeSharing;
import org.trusttimeline.command.statement.confidence.ShareConfidence;
import org.trusttimeline.command.statement.foundation.AcceptPolicy;
import org.trusttimeline.command.statement.foundation.AssignClinician;
import org.trusttimeline.command.statement.foundation.BeginTimeApart;
import org.trusttimeline.command.statement.foundation.CloseRecord;
import org.trusttimeline.command.statement.foundation.EndTimeApart;
import org.trusttimeline.command.statement.foundation.InvitePartner;
import org.trusttimeline.command.statement.foundation.JoinRelationship;
import org.trusttimeline.command.statement.foundation.LeaveRelationship;
import org.trusttimeline.command.statement.foundation.OpenRelationship;
import org.trusttimeline.command.statement.foundation.PartWays;
import org.trusttimeline.command.statement.foundation.ReleaseClinician;
import org.trusttimeline.command.statement.foundation.ReopenRecord;
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
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.ClinicalChart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.http.problem.Problem;

/** Every command by its type. A new one is added here, and nowhere else on the way in. */
public final class CommandTypes {

    private static final Map<String, Class<? extends Command>> BY_NAME = Stream.<Class<? extends Command>>of(
                    AcceptPolicy.class,
                    AssignClinician.class,
                    BeginTimeApart.class,
                    CloseRecord.class,
                    EndTimeApart.class,
                    InvitePartner.class,
                    JoinRelationship.class,
                    LeaveRelationship.class,
                    OpenRelationship.class,
                    PartWays.class,
                    ReleaseClinician.class,
                    ReopenRecord.class,
                    ProposeAgreement.class,
                    ReviseAgreement.class,
                    SayAgreementWasBroken.class,
                    SignAgreement.class,
                    AddBreachInformation.class,
                    AnswerQuestion.class,
                    AnswerWillingness.class,
                    AskQuestion.class,
                    PutOnTheTable.class,
                    RecordBreach.class,
                    SayNothingLeftToAsk.class,
                    StateImpact.class,
                    AcceptAmend.class,
                    AskForContainer.class,
                    DeclineAmend.class,
                    FulfilAmend.class,
                    HoldContainer.class,
                    LetAmendLapse.class,
                    LetGoOfAnger.class,
                    NoticeChangedBehaviour.class,
                    OfferAmend.class,
                    ReviseAmend.class,
                    SpeakOfAnger.class,
                    SpeakOfForgiveness.class,
                    TakeAccountability.class,
                    AcknowledgeStatement.class,
                    LiftBoundary.class,
                    SayBoundaryWasCrossed.class,
                    SayFeltHeard.class,
                    ShareInnerWorld.class,
                    StateBoundary.class,
                    StateDesire.class,
                    StateGrowthWish.class,
                    StateNeed.class,
                    StateReliance.class,
                    SayFeelSecure.class,
                    ShareJoy.class,
                    ShareQualityTime.class,
                    StateIntimacyWish.class,
                    AddressMisunderstanding.class,
                    ExpressAmbivalence.class,
                    HoldCheckIn.class,
                    RecordClaim.class,
                    RecordLifeEvent.class,
                    RecordTrustEvidence.class,
                    SayOutOfAlignment.class,
                    AcceptAmendment.class,
                    ConfirmStatement.class,
                    CorrectEntry.class,
                    DenyAmendment.class,
                    ExtendAmendment.class,
                    MarkEnteredInError.class,
                    RebutDenial.class,
                    RequestAmendment.class,
                    SayNotFreelyGiven.class,
                    StateDisagreement.class,
                    UpholdStatement.class,
                    ConfirmSharing.class,
                    DiscloseInPrivate.class,
                    KeepJournal.class,
                    PermitSharing.class,
                    RevokeSharing.class,
                    ShareConfidence.class,
                    AssignSafetyConsultant.class,
                    ProposeStage.class,
                    RaiseSafetyConcern.class,
                    RecordObservation.class,
                    RecordSession.class,
                    SettleSafetyConcern.class,
                    WritePsychotherapyNote.class)
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private CommandTypes() {}

    /** Every type with its class. */
    public static Map<String, Class<? extends Command>> all() {
        return BY_NAME;
    }

    /**
     * The class of a type that can be stated on that chart.
     *
     * @throws Problem 400 if no command is known by this type
     * @throws org.trusttimeline.command.rule.Refusal if it is stated on another chart
     */
    static Class<? extends Command> named(String type, Chart chart) {
        Class<? extends Command> known = named(type);
        Rule.THIS_IS_STATED_ON_ANOTHER_CHART.unless(ofChart(chart).isAssignableFrom(known));
        return known;
    }

    /** Whether a type is stated among psychotherapy notes alone. */
    public static boolean isOfNotesAlone(String type) {
        Class<? extends Command> known = named(type);
        return NotesCommand.class.isAssignableFrom(known) && !ClinicalCommand.class.isAssignableFrom(known);
    }

    private static Class<? extends Command> named(String type) {
        Class<? extends Command> known = BY_NAME.get(type);
        if (known == null) {
            throw new Problem(
                            400,
                            "unknown-type",
                            "No command is known by this type. Known are: "
                                    + String.join(", ", new TreeSet<>(BY_NAME.keySet())) + ".")
                    .with("field", "type");
        }
        return known;
    }

    private static Class<? extends Command> ofChart(Chart chart) {
        return switch (chart) {
            case JointChart joint -> JointCommand.class;
            case PartnerChart own -> PartnerCommand.class;
            case ClinicalChart clinical -> ClinicalCommand.class;
            case NotesChart notes -> NotesCommand.class;
        };
    }
}
