package org.trusttimeline.query;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.AmendEvent.AmendAccepted;
import org.trusttimeline.events.AmendEvent.AmendDeclined;
import org.trusttimeline.events.AmendEvent.AmendLapsed;
import org.trusttimeline.events.AmendEvent.AmendOffered;
import org.trusttimeline.events.AmendEvent.AmendRevised;
import org.trusttimeline.events.AtoneEvent.ChangedBehaviourNoticed;
import org.trusttimeline.events.AtoneEvent.ForgivenessSpokenOf;
import org.trusttimeline.events.BoundaryEvent.BoundaryStated;
import org.trusttimeline.events.BreachEvent.BreachRecorded;
import org.trusttimeline.events.BreachEvent.ImpactStated;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ClinicalEvent;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.FoundationEvent.RelationshipOpened;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.NotesEvent;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.PartnerEvent;
import org.trusttimeline.events.Policies;
import org.trusttimeline.events.WillingnessEvent.WillingnessAnswered;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.ClinicalChart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.id.StaffId;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.AmendKind;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.BreachName;
import org.trusttimeline.events.vocabulary.Forgiveness;
import org.trusttimeline.events.vocabulary.RecordPolicy;
import org.trusttimeline.events.vocabulary.SecretsPolicy;
import org.trusttimeline.stage.AtoneAttuneAttach;

/** A couple and the record of them, as the ledger tells it: what is said here becomes its next entry. */
public final class Couple {

    public static final ZoneId ZONE = ZoneId.of("America/New_York");
    public static final String PRACTICE = "harbour-practice";
    public static final String CLINICIAN = "dr-reed";
    public static final StaffId REED = new StaffId(PRACTICE, CLINICIAN);

    public static final String MEDIATOR = "mo-lane";

    private final Scribe scribe;

    public final JointChart chart;
    public final PartnerId ann;
    public final PartnerId ben;
    public final BreachId affair;
    public final AmendId therapy;
    public final BoundaryId phone;

    /** A couple of that name: the same name gives the same ids. */
    public Couple(String name, Sealer sealer) {
        this.scribe = new Scribe(name, sealer);
        this.chart = new JointChart(new RelationshipId(id("couple")));
        this.ann = new PartnerId(id("ann"));
        this.ben = new PartnerId(id("ben"));
        this.affair = new BreachId(id("affair"));
        this.therapy = new AmendId(id("therapy"));
        this.phone = new BoundaryId(id("phone"));
    }

    public RelationshipId id() {
        return chart.relationshipId();
    }

    public PartnerChart chartOf(PartnerId partner) {
        return new PartnerChart(id(), partner);
    }

    public ClinicalChart clinical() {
        return new ClinicalChart(id());
    }

    public NotesChart notes() {
        return new NotesChart(id(), REED);
    }

    /** All entries so far, of all charts. */
    public List<Entry> entries() {
        return scribe.entries();
    }

    /** The entries of one chart so far. */
    public List<Entry> entries(Chart of) {
        return entries().stream().filter(entry -> entry.chart().equals(of)).toList();
    }

    public Entry opened() {
        return says(new Speaker.Clinician(REED), null, this::openedBy);
    }

    RelationshipOpened openedBy(Statement said) {
        return new RelationshipOpened(
                said,
                id(),
                List.of(partner(said, ann, "Ann"), partner(said, ben, "Ben")),
                PRACTICE,
                ZONE,
                AtoneAttuneAttach.NAME,
                new Policies(1, RecordPolicy.ONE_JOINT_RECORD, SecretsPolicy.CONFIDENCES_KEPT));
    }

    public Entry breach() {
        return says(ann, "2005-10-09", this::affair);
    }

    public Entry impact(@Nullable String occurred) {
        return says(ann, occurred, said -> new ImpactStated(said, affair));
    }

    /** An answer on its giver's own chart. */
    public Entry answersAlone(PartnerId who, Answer answer) {
        return says(
                chartOf(who),
                new Speaker.Partner(who),
                null,
                said -> new WillingnessAnswered(said, affair, answer, null, null, null, true));
    }

    /** An answer as it stands on the joint chart once it was opened. */
    public Entry willing(PartnerId who, Answer answer) {
        return says(
                who,
                null,
                said -> new WillingnessAnswered(said, affair, answer, Answer.YES, null, Answer.UNSURE, null));
    }

    public Entry offers() {
        return says(ben, null, said -> new AmendOffered(said, therapy, affair, AmendKind.THERAPY, terms(said)));
    }

    public Entry revises(int version) {
        return says(
                ben,
                null,
                said -> new AmendRevised(said, therapy, affair, version, AmendKind.REPAIRING_ACTION, terms(said)));
    }

    public Entry accepts(int version) {
        return says(ann, null, said -> new AmendAccepted(said, therapy, affair, version));
    }

    public Entry declines(int version) {
        return says(ann, null, said -> new AmendDeclined(said, therapy, affair, version));
    }

    public Entry lapses() {
        return says(ann, null, said -> new AmendLapsed(said, therapy, affair));
    }

    public Entry notices() {
        return says(ann, null, said -> new ChangedBehaviourNoticed(said, affair));
    }

    public Entry forgives(Forgiveness forgiveness) {
        return says(ann, null, said -> new ForgivenessSpokenOf(said, affair, forgiveness));
    }

    public Entry boundary() {
        return says(ann, null, said -> new BoundaryStated(said, phone));
    }

    /** What a couple says at first: a breach and how it is atoned for, thirteen entries on the joint chart. */
    public Couple story() {
        opened();
        breach();
        impact("2005-10");
        willing(ann, Answer.YES);
        willing(ben, Answer.YES);
        offers();
        declines(1);
        revises(2);
        accepts(2);
        lapses();
        notices();
        forgives(Forgiveness.SOME);
        boundary();
        return this;
    }

    public Entry says(PartnerId who, @Nullable String occurred, Function<Statement, JointEvent> what) {
        return says(new Speaker.Partner(who), occurred, what);
    }

    public Entry says(Speaker who, @Nullable String occurred, Function<Statement, JointEvent> what) {
        return says(chart, who, occurred, what);
    }

    /** Words on any chart. */
    public Entry says(
            Chart where, Speaker who, @Nullable String occurred, Function<Statement, ? extends ChartEvent> what) {
        return scribe.writes(where, what.apply(scribe.statement(where, who, null, occurred)));
    }

    /** Words of one that another passed on. */
    public Entry passesOn(PartnerId whose, PartnerId by, Function<Statement, JointEvent> what) {
        Statement said = scribe.statement(chart, new Speaker.Partner(whose), new Speaker.Partner(by), null);
        return scribe.writes(chart, what.apply(said));
    }

    /** One entry of every event there is, on every chart it can stand on. */
    public Couple everything() {
        EveryEvent.on(chart, this, JointEvent.class);
        everythingPrivate(ann);
        EveryEvent.on(notes(), this, NotesEvent.class);
        return this;
    }

    /** One entry of every event on that partner's chart and on the clinical chart. */
    public Couple everythingPrivate(PartnerId partner) {
        EveryEvent.on(chartOf(partner), this, PartnerEvent.class);
        EveryEvent.on(clinical(), this, ClinicalEvent.class);
        return this;
    }

    /** How entries name an entry of the joint chart from another chart. */
    public static EntryRef beside(Entry joint) {
        return new EntryRef(true, joint.address().entryId());
    }

    /** How entries name an entry of their own chart. */
    public static EntryRef here(Entry same) {
        return EntryRef.here(same.address().entryId());
    }

    private BreachRecorded affair(Statement said) {
        return new BreachRecorded(
                said,
                affair,
                BreachKind.SEXUAL_INFIDELITY,
                BreachName.BETRAYAL,
                false,
                List.of(ann),
                List.of(ben),
                null);
    }

    private Partner partner(Statement said, PartnerId id, String plain) {
        String person = new Speaker.Partner(id).text();
        return new Partner(id, scribe.sealed(chart, person, said.entryId(), Partner.nameField(id), plain));
    }

    Entry writes(Chart where, ChartEvent event) {
        return scribe.writes(where, event);
    }

    Statement statement(Chart where, Speaker by) {
        return scribe.statement(where, by, null, null);
    }

    public SealedText words(Chart where, Statement said, String field) {
        return scribe.words(where, said, field);
    }

    private SealedText terms(Statement said) {
        return words(chart, said, "terms");
    }

    UUID id(String what) {
        return scribe.id(what);
    }
}
