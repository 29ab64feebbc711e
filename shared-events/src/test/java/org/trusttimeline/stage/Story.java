package org.trusttimeline.stage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.AmendAccepted;
import org.trusttimeline.events.AmendDeclined;
import org.trusttimeline.events.AmendLapsed;
import org.trusttimeline.events.AmendOffered;
import org.trusttimeline.events.AmendRevised;
import org.trusttimeline.events.BreachRecorded;
import org.trusttimeline.events.ChangedBehaviourNoticed;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.ForgivenessSpokenOf;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.Policies;
import org.trusttimeline.events.RelationshipOpened;
import org.trusttimeline.events.WillingnessAnswered;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.statement.Knower;
import org.trusttimeline.events.statement.Learned;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Source;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.AmendKind;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.BreachName;
import org.trusttimeline.events.vocabulary.Forgiveness;
import org.trusttimeline.events.vocabulary.RecordPolicy;
import org.trusttimeline.events.vocabulary.SecretsPolicy;

/** A couple's record as a test tells it: each line is recorded one second after the one before, in 2020. */
final class Story {

    static final PartnerId ANN = new PartnerId(id("ann"));
    static final PartnerId BEN = new PartnerId(id("ben"));
    static final PartnerId CAT = new PartnerId(id("cat"));
    static final Speaker CLINICIAN = new Speaker.Clinician("dana");
    static final BreachId AFFAIR = new BreachId(id("affair"));
    static final BreachId LIE = new BreachId(id("lie"));
    static final AmendId AMEND = new AmendId(id("amend"));

    private static final Instant RECORDED = Instant.parse("2020-01-01T00:00:00Z");

    private final List<Entry> entries = new ArrayList<>();
    private final List<Learned> learned = new ArrayList<>();
    private @Nullable Speaker reportedBy;
    private PartnerId teller = BEN;

    static UUID id(String label) {
        return UUID.nameUUIDFromBytes(label.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static Story of(PartnerId... partners) {
        return opened("1995", partners);
    }

    static Story opened(String when, PartnerId... partners) {
        Story story = new Story();
        List<Partner> couple = java.util.Arrays.stream(partners)
                .map(partner -> new Partner(partner, null))
                .toList();
        return story.tell(new RelationshipOpened(
                story.said(CLINICIAN, when),
                new RelationshipId(id("couple")),
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

    /** Both are willing, and every sign of ATONE is given by Christmas of 2005. */
    Story withEverySign() {
        return willing(ANN, "2005-10-20")
                .willing(BEN, "2005-10-20")
                .offers("2005-11-01")
                .accepts(ANN, 1, "2005-11-02")
                .notices(new Speaker.Partner(ANN), "2005-12-01")
                .forgives(ANN, Forgiveness.SOME, "2005-12-24");
    }

    Story learned(PartnerId who, String since) {
        learned.add(new Learned(new Knower(who), Edtf.parse(since)));
        return this;
    }

    Story learnedByTheRecord(String since) {
        learned.add(new Learned(Knower.record(), Edtf.parse(since)));
        return this;
    }

    Story reportedBy(Speaker speaker) {
        reportedBy = speaker;
        return this;
    }

    Story toldBy(PartnerId partner) {
        teller = partner;
        return this;
    }

    Story affair(String occurred) {
        return breach(AFFAIR, BreachKind.SEXUAL_INFIDELITY, BreachName.BETRAYAL, null, occurred);
    }

    Story lieAboutIt(String occurred) {
        return breach(LIE, BreachKind.LIE, null, AFFAIR, occurred);
    }

    Story breach(
            BreachId breach, BreachKind kind, @Nullable BreachName named, @Nullable BreachId partOf, String occurred) {
        return tell(new BreachRecorded(
                said(new Speaker.Partner(teller), occurred),
                breach,
                kind,
                named,
                false,
                List.of(ANN),
                List.of(BEN),
                partOf));
    }

    Story breachOfThree(String occurred) {
        return tell(new BreachRecorded(
                said(CLINICIAN, occurred), AFFAIR, BreachKind.LIE, null, false, List.of(ANN, CAT), List.of(BEN), null));
    }

    Story willing(PartnerId who, String when) {
        return answers(who, Answer.YES, when);
    }

    Story answers(PartnerId who, Answer answer, String when) {
        return tell(new WillingnessAnswered(said(new Speaker.Partner(who), when), AFFAIR, answer, null, null, null));
    }

    Story offers(String when) {
        return tell(new AmendOffered(said(new Speaker.Partner(BEN), when), AMEND, AFFAIR, AmendKind.THERAPY, null));
    }

    Story revises(int version, String when) {
        return tell(
                new AmendRevised(said(new Speaker.Partner(BEN), when), AMEND, AFFAIR, version, AmendKind.OTHER, null));
    }

    Story accepts(PartnerId who, int version, String when) {
        return tell(new AmendAccepted(said(new Speaker.Partner(who), when), AMEND, AFFAIR, version));
    }

    Story declines(PartnerId who, int version, String when) {
        return tell(new AmendDeclined(said(new Speaker.Partner(who), when), AMEND, AFFAIR, version));
    }

    Story lapses(String when) {
        return tell(new AmendLapsed(said(CLINICIAN, when), AMEND, AFFAIR));
    }

    Story notices(Speaker who, String when) {
        return tell(new ChangedBehaviourNoticed(said(who, when), AFFAIR));
    }

    Story forgives(PartnerId who, Forgiveness forgiveness, String when) {
        return tell(new ForgivenessSpokenOf(said(new Speaker.Partner(who), when), AFFAIR, forgiveness));
    }

    StageReading read() {
        return AtoneAttuneAttach.read(entries, AsOf.now(), ZoneOffset.UTC);
    }

    StageReading trueOn(String day) {
        return AtoneAttuneAttach.read(entries, new AsOf(endOf(day), null), ZoneOffset.UTC);
    }

    StageReading knownOn(String day) {
        return AtoneAttuneAttach.read(entries, new AsOf(null, endOf(day)), ZoneOffset.UTC);
    }

    StageReading readShuffled(long seed) {
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));
        return AtoneAttuneAttach.read(shuffled, AsOf.now(), ZoneOffset.UTC);
    }

    /** The id of the entry that was told last. */
    EntryId last() {
        return entries.getLast().event().statement().entryId();
    }

    private Story tell(JointEvent event) {
        long position = entries.size();
        Recording recording = new Recording("dana", Role.CLINICIAN, "practice", id("request"), id("request"), "00");
        entries.add(new Entry(
                new JointChart(new RelationshipId(id("couple"))),
                position,
                RECORDED.plusSeconds(position),
                recording,
                event));
        return this;
    }

    private Statement said(Speaker by, String occurred) {
        Statement statement = new Statement(
                new EntryId(id("entry " + entries.size())),
                by,
                reportedBy,
                Edtf.parse(occurred),
                List.copyOf(learned),
                null,
                Source.SESSION,
                null,
                List.of());
        learned.clear();
        reportedBy = null;
        return statement;
    }

    private static Instant endOf(String day) {
        return Edtf.parse(day).latest(ZoneOffset.UTC, Instant.MAX);
    }
}
