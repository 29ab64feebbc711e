package org.trusttimeline.stage;

import static org.trusttimeline.stage.Cast.AFFAIR;
import static org.trusttimeline.stage.Cast.AMEND;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.BEN;
import static org.trusttimeline.stage.Cast.CAT;
import static org.trusttimeline.stage.Cast.CLINICIAN;
import static org.trusttimeline.stage.Cast.LIE;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.AmendEvent.AmendAccepted;
import org.trusttimeline.events.AmendEvent.AmendDeclined;
import org.trusttimeline.events.AmendEvent.AmendLapsed;
import org.trusttimeline.events.AmendEvent.AmendOffered;
import org.trusttimeline.events.AmendEvent.AmendRevised;
import org.trusttimeline.events.AtoneEvent.ChangedBehaviourNoticed;
import org.trusttimeline.events.AtoneEvent.ForgivenessSpokenOf;
import org.trusttimeline.events.AttachEvent.FeelSecureSaid;
import org.trusttimeline.events.AttuneEvent.FeltHeardSaid;
import org.trusttimeline.events.AttuneEvent.NeedStated;
import org.trusttimeline.events.AttuneEvent.RelianceStated;
import org.trusttimeline.events.BreachEvent.BreachInformationAdded;
import org.trusttimeline.events.BreachEvent.BreachRecorded;
import org.trusttimeline.events.CorrectionEvent.EntryCorrected;
import org.trusttimeline.events.CorrectionEvent.EntryMarkedInError;
import org.trusttimeline.events.FoundationEvent.RelationshipOpened;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.Policies;
import org.trusttimeline.events.ResponseEvent.DisagreementStated;
import org.trusttimeline.events.ResponseEvent.NotFreelyGivenSaid;
import org.trusttimeline.events.ResponseEvent.StatementAcknowledged;
import org.trusttimeline.events.ResponseEvent.StatementConfirmed;
import org.trusttimeline.events.ResponseEvent.StatementUpheld;
import org.trusttimeline.events.WillingnessEvent.WillingnessAnswered;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.AmendKind;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.BreachName;
import org.trusttimeline.events.vocabulary.Forgiveness;
import org.trusttimeline.events.vocabulary.RecordPolicy;
import org.trusttimeline.events.vocabulary.SecretsPolicy;
import org.trusttimeline.events.vocabulary.YesOrNotNow;

/** A couple's record as a test tells it. */
final class Story extends Chronicle<Story> {

    private PartnerId teller = BEN;

    @Override
    Story self() {
        return this;
    }

    static Story of(PartnerId... partners) {
        return opened("1995", partners);
    }

    static Story opened(String when, PartnerId... partners) {
        List<Partner> couple = Arrays.stream(partners)
                .map(partner -> new Partner(partner, null))
                .toList();
        return new Story()
                .says(
                        CLINICIAN,
                        when,
                        said -> new RelationshipOpened(
                                said,
                                Cast.COUPLE,
                                couple,
                                "practice",
                                ZoneOffset.UTC,
                                AtoneAttuneAttach.NAME,
                                new Policies(1, RecordPolicy.ONE_JOINT_RECORD, SecretsPolicy.CONFIDENCES_KEPT)));
    }

    /** Ann and Ben, an affair that Ben ended and told of on one day, and both willing. */
    static Story bothWilling() {
        return of(ANN, BEN).affair("2005-10-09").willing(ANN, "2005-10-20").willing(BEN, "2005-10-20");
    }

    /** The same, with every sign of ATONE in force. */
    static Story atoned() {
        return of(ANN, BEN).affair("2005-10-09").withEverySign();
    }

    /** The same, with every sign of ATTUNE in force by June of 2006. */
    static Story attuned() {
        return atoned().attuning();
    }

    /** The same, with both secure by 2007. */
    static Story secure() {
        return attuned().secure(ANN, "2007-01-01").secure(BEN, "2007-01-02");
    }

    /** Both are willing, and every sign of ATONE is given by Christmas of 2005. */
    Story withEverySign() {
        return willing(ANN, "2005-10-20")
                .willing(BEN, "2005-10-20")
                .offers("2005-11-01")
                .accepts(ANN, 1, "2005-11-02")
                .notices(new Speaker.Partner(ANN), "2005-12-01")
                .forgives(ANN, Forgiveness.SOME, "2005-12-24");
    }

    Story attuning() {
        return needs(ANN, "2006-02-01")
                .called("ann needs")
                .acknowledges(BEN, "ann needs", "2006-02-02")
                .needs(BEN, "2006-03-01")
                .called("ben needs")
                .acknowledges(ANN, "ben needs", "2006-03-02")
                .relies(ANN, "2006-04-01")
                .relies(BEN, "2006-04-01")
                .heard(ANN, YesOrNotNow.YES, "2006-05-01")
                .heard(BEN, YesOrNotNow.YES, "2006-05-01");
    }

    Story toldBy(PartnerId partner) {
        teller = partner;
        return this;
    }

    Story affair(@Nullable String occurred) {
        return breach(AFFAIR, BreachKind.SEXUAL_INFIDELITY, BreachName.BETRAYAL, null, occurred);
    }

    Story lieAboutIt(String occurred) {
        return breach(LIE, BreachKind.LIE, null, AFFAIR, occurred);
    }

    Story breach(
            BreachId breach,
            BreachKind kind,
            @Nullable BreachName named,
            @Nullable BreachId partOf,
            @Nullable String occurred) {
        return says(
                teller,
                occurred,
                said -> new BreachRecorded(said, breach, kind, named, false, List.of(ANN), List.of(BEN), partOf));
    }

    Story breachOfThree(String occurred) {
        return says(
                CLINICIAN,
                occurred,
                said -> new BreachRecorded(
                        said, AFFAIR, BreachKind.LIE, null, false, List.of(ANN, CAT), List.of(BEN), null));
    }

    /** New information on the affair. */
    Story adds(PartnerId by, @Nullable BreachKind kind, @Nullable String breachOccurred, String told) {
        Edtf period = breachOccurred == null ? null : Edtf.parse(breachOccurred);
        return says(by, told, said -> new BreachInformationAdded(said, AFFAIR, period, kind, null, null));
    }

    Story willing(PartnerId who, String when) {
        return answers(who, Answer.YES, when);
    }

    Story answers(PartnerId who, Answer answer, String when) {
        return says(who, when, said -> new WillingnessAnswered(said, AFFAIR, answer, null, null, null, null));
    }

    Story offers(String when) {
        return says(BEN, when, said -> new AmendOffered(said, AMEND, AFFAIR, AmendKind.THERAPY, null));
    }

    Story revises(int version, String when) {
        return says(BEN, when, said -> new AmendRevised(said, AMEND, AFFAIR, version, AmendKind.OTHER, null));
    }

    Story accepts(PartnerId who, int version, String when) {
        return says(who, when, said -> new AmendAccepted(said, AMEND, AFFAIR, version));
    }

    Story declines(PartnerId who, int version, String when) {
        return says(who, when, said -> new AmendDeclined(said, AMEND, AFFAIR, version));
    }

    Story lapses(String when) {
        return says(CLINICIAN, when, said -> new AmendLapsed(said, AMEND, AFFAIR));
    }

    Story notices(Speaker who, String when) {
        return says(who, when, said -> new ChangedBehaviourNoticed(said, AFFAIR));
    }

    Story forgives(PartnerId who, Forgiveness forgiveness, String when) {
        return says(who, when, said -> new ForgivenessSpokenOf(said, AFFAIR, forgiveness));
    }

    Story needs(PartnerId who, String when) {
        return says(who, when, NeedStated::new);
    }

    Story acknowledges(PartnerId who, String entry, String when) {
        return says(who, when, said -> new StatementAcknowledged(said, ref(entry)));
    }

    Story relies(PartnerId who, String when) {
        return says(who, when, RelianceStated::new);
    }

    Story heard(PartnerId who, YesOrNotNow answer, String when) {
        return says(who, when, said -> new FeltHeardSaid(said, answer));
    }

    Story secure(PartnerId who, String when) {
        return says(who, when, said -> new FeelSecureSaid(said, YesOrNotNow.YES));
    }

    Story upholds(PartnerId who, String entry, String when) {
        return says(who, when, said -> new StatementUpheld(said, ref(entry)));
    }

    Story notFreely(PartnerId who, String entry, String when) {
        return says(who, when, said -> new NotFreelyGivenSaid(said, ref(entry)));
    }

    Story inError(String entry, String when) {
        return says(CLINICIAN, when, said -> new EntryMarkedInError(said, ref(entry)));
    }

    Story confirms(PartnerId who, String entry, String when) {
        return says(who, when, said -> new StatementConfirmed(said, ref(entry)));
    }

    Story corrects(String entry, String occurred, String when) {
        Edtf corrected = Edtf.parse(occurred);
        return says(CLINICIAN, when, said -> new EntryCorrected(said, ref(entry), corrected, null, null, null));
    }

    Story disagrees(PartnerId who, String entry, String when) {
        return says(who, when, said -> new DisagreementStated(said, ref(entry)));
    }
}
