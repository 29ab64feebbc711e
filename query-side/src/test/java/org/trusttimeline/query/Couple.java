package org.trusttimeline.query;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.AmendAccepted;
import org.trusttimeline.events.AmendDeclined;
import org.trusttimeline.events.vocabulary.AmendKind;
import org.trusttimeline.events.AmendLapsed;
import org.trusttimeline.events.AmendOffered;
import org.trusttimeline.events.AmendRevised;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.BoundaryStated;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.BreachName;
import org.trusttimeline.events.BreachRecorded;
import org.trusttimeline.events.ChangedBehaviourNoticed;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.vocabulary.Forgiveness;
import org.trusttimeline.events.ForgivenessSpokenOf;
import org.trusttimeline.events.ImpactStated;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.vocabulary.RecordPolicy;
import org.trusttimeline.events.RelationshipOpened;
import org.trusttimeline.events.vocabulary.SecretsPolicy;
import org.trusttimeline.events.WillingnessAnswered;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.statement.Criterion;
import org.trusttimeline.events.statement.Evidence;
import org.trusttimeline.events.statement.Knower;
import org.trusttimeline.events.statement.Learned;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.statement.Source;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.statement.Topic;
import org.trusttimeline.ledger.sealing.SealContext;
import org.trusttimeline.stage.AtoneAttuneAttach;

/** A couple and the record of them, as the ledger tells it: what is said here becomes its next entry. */
public final class Couple {

    public static final ZoneId ZONE = ZoneId.of("America/New_York");
    public static final String CLINICIAN = "dr-reed";

    private static final Instant START = Instant.parse("2006-01-02T15:00:00.123456Z");

    private final String name;
    private final Sealer sealer;
    private final List<Entry> entries = new ArrayList<>();

    public final JointChart chart;
    public final PartnerId ann;
    public final PartnerId ben;
    public final BreachId affair;
    public final AmendId therapy;
    public final BoundaryId phone;

    /** A couple of that name: the same name gives the same ids. */
    public Couple(String name, Sealer sealer) {
        this.name = name;
        this.sealer = sealer;
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

    /** All entries so far. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public Entry opened() {
        return says(
                new Speaker.Clinician(CLINICIAN),
                null,
                said -> new RelationshipOpened(
                        said,
                        id(),
                        List.of(partner(said, ann, "Ann"), partner(said, ben, "Ben")),
                        "harbour-practice",
                        ZONE,
                        AtoneAttuneAttach.NAME,
                        RecordPolicy.ONE_JOINT_RECORD,
                        SecretsPolicy.CONFIDENCES_KEPT));
    }

    public Entry breach() {
        return says(ann, "2005-10-09", this::affair);
    }

    public Entry impact(@Nullable String occurred) {
        return says(ann, occurred, said -> new ImpactStated(said, affair));
    }

    public Entry willing(PartnerId who, Answer answer) {
        return says(who, null, said -> new WillingnessAnswered(said, affair, answer, Answer.YES, null, Answer.UNSURE));
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

    /** One entry of every event there is, in an order in which they may be said. */
    public Couple everything() {
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
        return records(what.apply(statement(who, null, occurred)));
    }

    /** Words of one that another passed on. */
    public Entry passesOn(PartnerId whose, PartnerId by, Function<Statement, JointEvent> what) {
        return records(what.apply(statement(new Speaker.Partner(whose), new Speaker.Partner(by), null)));
    }

    private Entry records(JointEvent event) {
        Instant recordedAt = START.plus(entries.size(), ChronoUnit.MINUTES);
        UUID request = id("request " + entries.size());
        Recording recording = new Recording(CLINICIAN, Role.CLINICIAN, "harbour-practice", request, request, "00");
        Entry entry = new Entry(chart, entries.size(), recordedAt, recording, event);
        entries.add(entry);
        return entry;
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

    private Statement statement(Speaker who, @Nullable Speaker by, @Nullable String occurred) {
        EntryId entryId = new EntryId(id("entry " + entries.size()));
        return new Statement(
                entryId,
                who,
                by,
                occurred == null ? null : Edtf.parse(occurred),
                List.of(new Learned(Knower.record(), Edtf.parse("2005-12~"))),
                sealed(who.text(), entryId, "narrative", "plain words " + entries.size()),
                Source.SESSION,
                Topic.FAMILY,
                List.of(new Evidence(Criterion.HONESTY, Evidence.Effect.STRAINED)));
    }

    private Partner partner(Statement said, PartnerId id, String plain) {
        String person = new Speaker.Partner(id).text();
        return new Partner(id, sealed(person, said.entryId(), Partner.nameField(id), plain));
    }

    private SealedText terms(Statement said) {
        return sealed(said.statedBy().text(), said.entryId(), "terms", "plain terms " + entries.size());
    }

    private SealedText sealed(String person, EntryId entry, String field, String plain) {
        return sealer.seal(person, new SealContext(chart.stream(), entry.value(), field), plain);
    }

    private UUID id(String what) {
        return UUID.nameUUIDFromBytes((name + " " + what).getBytes(StandardCharsets.UTF_8));
    }
}
