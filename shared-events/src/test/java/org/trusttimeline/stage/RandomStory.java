package org.trusttimeline.stage;

import static org.trusttimeline.stage.Cast.AFFAIR;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.BEN;
import static org.trusttimeline.stage.Cast.CLINICIAN;
import static org.trusttimeline.stage.Cast.JOINT;
import static org.trusttimeline.stage.Cast.LIE;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.trusttimeline.events.ConfidenceEvent.DisclosedInPrivate;
import org.trusttimeline.events.ConfidenceEvent.SharingConfirmed;
import org.trusttimeline.events.ConfidenceEvent.SharingPermitted;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.JointEvent.ConfidenceShared;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.PermissionId;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.vocabulary.BreachKind;

/** Tells stories at random, on the joint and on the partners' charts. */
final class RandomStory {

    private static final List<PartnerId> PARTNERS = List.of(ANN, BEN);

    private final Random random;
    private final Story story = Story.of(ANN, BEN);
    private final RandomWords words;
    private Chart before = JOINT;

    private RandomStory(long seed) {
        random = new Random(seed);
        words = new RandomWords(random);
    }

    /** Whatever can be said, told again, corrected and taken back, in any order. */
    static Story anything(long seed) {
        RandomStory telling = new RandomStory(seed);
        telling.breaches();
        return telling.lines(telling.words::anything);
    }

    /** Each breach is recorded once, on its day, the first of them all: nothing is learned later of what happened before. */
    static Story nothingLearnedLater(long seed) {
        RandomStory telling = new RandomStory(seed);
        telling.story.affair("2005-10-09").lieAboutIt("2005-10-09");
        return telling.lines(telling.words::said);
    }

    /** Breaches of their own, parts, and one disclosed in private, which may be shared later. */
    private void breaches() {
        story.toldBy(random.nextBoolean() ? ANN : BEN);
        if (random.nextInt(3) == 0) {
            story.learned(ANN, "2005-12");
        }
        story.affair(random.nextBoolean() ? "2005-10-09" : "2001/..").called("affair");
        if (random.nextBoolean()) {
            story.breach(LIE, BreachKind.LIE, null, random.nextBoolean() ? AFFAIR : null, words.day());
        }
        if (random.nextBoolean()) {
            disclose();
        }
    }

    private void disclose() {
        PermissionId permission = new PermissionId(Cast.id("permission"));
        story.inPrivate(BEN)
                .says(BEN, words.day(), said -> new DisclosedInPrivate(said, words.facts("in private")))
                .called("confidence");
        story.inPrivate(BEN)
                .says(BEN, "2010", said -> new SharingPermitted(said, permission, story.ref("confidence"), ANN));
        EntryId sharedAs = new EntryId(Cast.id("entry " + (story.entries().size() + 1)));
        story.inPrivate(BEN).says(CLINICIAN, "2010", said -> new SharingConfirmed(said, permission, sharedAs));
        if (random.nextBoolean()) {
            story.says(
                    BEN,
                    "2011",
                    said -> new ConfidenceShared(said, random.nextBoolean() ? words.facts("shared") : null));
        }
    }

    private Story lines(Supplier<RandomWords.Line> kind) {
        if (random.nextInt(3) > 0) {
            story.withEverySign().attuning().secure(ANN, "2006-06").secure(BEN, "2006-07-01");
        }
        int lines = random.nextInt(random.nextBoolean() ? 10 : 60);
        for (int line = 0; line < lines; line++) {
            line(kind.get());
        }
        return story;
    }

    private void line(RandomWords.Line line) {
        PartnerId by = PARTNERS.get(random.nextInt(2));
        Chart chart = random.nextInt(4) == 0 ? Cast.chartOf(by) : JOINT;
        if (!chart.equals(before) && random.nextBoolean()) {
            story.atOnce();
            before = JOINT.equals(chart) ? before : chart;
        }
        before = chart;
        if (chart instanceof PartnerChart) {
            story.inPrivate(by);
        }
        if (line.mayBePassedOn() && random.nextInt(12) == 0) {
            story.reportedBy(CLINICIAN);
        }
        story.says(by, words.day(), said -> line.said(said, reference(chart)));
    }

    /** Some line of that chart, or of the joint one. */
    private EntryRef reference(Chart chart) {
        List<Entry> visible = story.entries().stream()
                .filter(entry -> entry.chart().equals(JOINT) || entry.chart().equals(chart))
                .toList();
        Entry entry = visible.get(random.nextInt(visible.size()));
        return new EntryRef(
                entry.chart().equals(JOINT) && !chart.equals(JOINT),
                entry.event().statement().entryId());
    }
}
