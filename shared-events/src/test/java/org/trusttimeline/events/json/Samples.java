package org.trusttimeline.events.json;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.trusttimeline.events.AmendAccepted;
import org.trusttimeline.events.AmendDeclined;
import org.trusttimeline.events.AmendKind;
import org.trusttimeline.events.AmendLapsed;
import org.trusttimeline.events.AmendOffered;
import org.trusttimeline.events.AmendRevised;
import org.trusttimeline.events.Answer;
import org.trusttimeline.events.BoundaryStated;
import org.trusttimeline.events.BreachKind;
import org.trusttimeline.events.BreachName;
import org.trusttimeline.events.BreachRecorded;
import org.trusttimeline.events.ChangedBehaviourNoticed;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Forgiveness;
import org.trusttimeline.events.ForgivenessSpokenOf;
import org.trusttimeline.events.ImpactStated;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.RecordPolicy;
import org.trusttimeline.events.RelationshipOpened;
import org.trusttimeline.events.SecretsPolicy;
import org.trusttimeline.events.WillingnessAnswered;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.statement.Criterion;
import org.trusttimeline.events.statement.Evidence;
import org.trusttimeline.events.statement.Knower;
import org.trusttimeline.events.statement.Learned;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.statement.Source;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.statement.Topic;

/** One of each event, with every field filled. */
final class Samples {

    private static final PartnerId ANN = new PartnerId(id(1));
    private static final PartnerId BEN = new PartnerId(id(2));
    private static final BreachId BREACH = new BreachId(id(3));
    private static final AmendId AMEND = new AmendId(id(4));
    private static final SealedText TEXT = new SealedText(new Speaker.Partner(ANN).text(), 1, "c2VhbGVk");

    private Samples() {}

    static Stream<ChartEvent> all() {
        return Stream.of(
                new RelationshipOpened(
                        said(new Speaker.Clinician("dana")),
                        new RelationshipId(id(5)),
                        List.of(new Partner(ANN, TEXT), new Partner(BEN, null)),
                        "practice",
                        ZoneId.of("America/Chicago"),
                        "atone-attune-attach/1",
                        RecordPolicy.ONE_JOINT_RECORD,
                        SecretsPolicy.CONFIDENCES_KEPT),
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
                new WillingnessAnswered(said(byAnn()), BREACH, Answer.YES, Answer.YES, Answer.UNSURE, Answer.NO),
                new AmendOffered(said(byBen()), AMEND, BREACH, AmendKind.THERAPY, TEXT),
                new AmendRevised(said(byBen()), AMEND, BREACH, 2, AmendKind.REPAIRING_ACTION, TEXT),
                new AmendAccepted(said(byAnn()), AMEND, BREACH, 2),
                new AmendDeclined(said(byAnn()), AMEND, BREACH, 2),
                new AmendLapsed(said(byAnn()), AMEND, BREACH),
                new ChangedBehaviourNoticed(said(byAnn()), BREACH),
                new ForgivenessSpokenOf(said(byAnn()), BREACH, Forgiveness.SOME),
                new BoundaryStated(said(byAnn()), new BoundaryId(id(7))));
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

    private static Speaker byBen() {
        return new Speaker.Partner(BEN);
    }

    private static UUID id(int number) {
        return new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }
}
