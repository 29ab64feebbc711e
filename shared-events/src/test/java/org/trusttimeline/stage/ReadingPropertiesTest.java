package org.trusttimeline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.stage.Cast.AFFAIR;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.BEN;
import static org.trusttimeline.stage.Cast.CLINICIAN;
import static org.trusttimeline.stage.Cast.JOINT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trusttimeline.events.AmendEvent.AmendAccepted;
import org.trusttimeline.events.AmendEvent.AmendDeclined;
import org.trusttimeline.events.AmendEvent.AmendOffered;
import org.trusttimeline.events.AmendEvent.AmendRevised;
import org.trusttimeline.events.AtoneEvent.ChangedBehaviourNoticed;
import org.trusttimeline.events.AtoneEvent.ForgivenessSpokenOf;
import org.trusttimeline.events.AttachEvent.FeelSecureSaid;
import org.trusttimeline.events.AttuneEvent.FeltHeardSaid;
import org.trusttimeline.events.AttuneEvent.NeedStated;
import org.trusttimeline.events.AttuneEvent.RelianceStated;
import org.trusttimeline.events.BoundaryEvent.BoundaryLifted;
import org.trusttimeline.events.BoundaryEvent.BoundaryStated;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.ResponseEvent.StatementAcknowledged;
import org.trusttimeline.events.ResponseEvent.StatementConfirmed;
import org.trusttimeline.events.ResponseEvent.StatementUpheld;
import org.trusttimeline.events.SafetyEvent.SafetyConcernRaised;
import org.trusttimeline.events.TimeApartEvent.TimeApartBegun;
import org.trusttimeline.events.WillingnessEvent.WillingnessAnswered;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.period.Dates;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.vocabulary.SafetyKind;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.reading.AsOf;
import org.trusttimeline.stage.reading.Cited;
import org.trusttimeline.stage.reading.HardThing;
import org.trusttimeline.stage.reading.RepairReading;
import org.trusttimeline.stage.reading.Sign;
import org.trusttimeline.stage.reading.StageReading;

/** What holds of every reading, whatever is told. A failed seed can be told again. */
class ReadingPropertiesTest {

    private static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderInWhichEntriesAreHandedInNeverMatters(long seed) {
        Story story = RandomStory.anything(seed);
        assertThat(story.readShuffled(seed)).isEqualTo(story.read());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingPrivateChangesWhatTheOtherPartnerIsShown(long seed) {
        Story story = RandomStory.anything(seed);
        List<Entry> before = story.jointEntries();
        story.inPrivate(ANN)
                .says(ANN, "2018", said -> new WillingnessAnswered(said, AFFAIR, Answer.NO, null, null, null, null))
                .inPrivate(ANN)
                .says(ANN, "2018", TimeApartBegun::new)
                .clinically()
                .says(CLINICIAN, "2018", said -> new SafetyConcernRaised(said, SafetyKind.VIOLENCE_OR_COERCION));
        assertThat(story.readJointly().shownTo(BEN).toString())
                .isEqualTo(AtoneAttuneAttach.read(before, AsOf.now(), ZoneOffset.UTC)
                        .shownTo(BEN)
                        .toString());
        assertThat(cited(story.readJointly())).allMatch(entry -> entry.chart().equals("joint"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takingBackNeverAdvances(long seed) {
        Story story = RandomStory.anything(seed);
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            Map<BreachId, Stage> before = stages(story.read());
            takeBack(story, random);
            Map<BreachId, Stage> after = stages(story.read());
            assertThat(after.keySet()).isEqualTo(before.keySet());
            assertThat(after)
                    .allSatisfy((breach, stage) ->
                            assertThat(stage).isLessThanOrEqualTo(Objects.requireNonNull(before.get(breach))));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void timeAloneChangesNothing(long seed) {
        Story story = RandomStory.anything(seed);
        assertThat(story.trueOn("2020-01-02")).isEqualTo(story.read());
        assertThat(story.trueOn("2040-01-01")).isEqualTo(story.read());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asTrueOnADayIsWhatHadHappenedByThen(long seed) {
        Story story = RandomStory.nothingLearnedLater(seed);
        Dates dates = Dates.of(story.entries(), ZoneOffset.UTC);
        for (int year = 2004; year < 2010; year++) {
            for (String day : List.of(year + "-03-31", year + "-09-30", year + "-12-31")) {
                Instant end = Edtf.parse(day).latest(ZoneOffset.UTC, Instant.MAX);
                List<Entry> cut = story.entries().stream()
                        .filter(entry -> !dates.place(entry).moment().isAfter(end))
                        .toList();
                assertThat(story.trueOn(day))
                        .as(day)
                        .isEqualTo(AtoneAttuneAttach.read(cut, AsOf.now(), ZoneOffset.UTC));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyReasonIsAnEntryOfTheRecordAndWhatIsOpenIsAskedForOrThere(long seed) {
        Story story = RandomStory.anything(seed);
        Set<Cited> record = story.entries().stream().map(Cited::of).collect(Collectors.toSet());
        assertThat(record).containsAll(cited(story.read()).toList());
        assertThat(story.read().repairs())
                .allMatch(repair -> repair.notYetShown().isEmpty() == (repair.stage() == Stage.SUSTAIN));
    }

    @Test
    void theStoriesReachEveryStage() {
        assertThat(seeds().boxed()
                        .flatMap(seed -> RandomStory.anything(seed).read().repairs().stream()
                                .map(RepairReading::stage)))
                .contains(Stage.WILLINGNESS, Stage.ATONE, Stage.ATTUNE, Stage.ATTACH, Stage.SUSTAIN);
    }

    private static void takeBack(Story story, Random random) {
        RandomWords.Line line = new RandomWords(random).takingBack();
        List<Entry> signs = story.entries().stream()
                .filter(entry -> isSaidForOneself(entry.event()))
                .toList();
        if (signs.isEmpty()) {
            return;
        }
        Entry sign = signs.get(random.nextInt(signs.size()));
        boolean joint = sign.chart().equals(JOINT);
        PartnerId by = ((Speaker.Partner) sign.event().statement().statedBy()).partnerId();
        if (!joint || random.nextBoolean()) {
            story.inPrivate(by);
            EntryRef reference = new EntryRef(joint, sign.event().statement().entryId());
            story.says(by, null, said -> line.said(said, reference));
        } else {
            EntryRef reference = EntryRef.here(sign.event().statement().entryId());
            story.says(by, null, said -> line.said(said, reference));
        }
    }

    /** What can be said not to have been freely given without unsaying a fact. */
    private static boolean isSaidForOneself(ChartEvent event) {
        return switch (event) {
            case WillingnessAnswered word -> true;
            case AmendAccepted word -> true;
            case AmendDeclined word -> true;
            case AmendOffered word -> true;
            case AmendRevised word -> true;
            case ChangedBehaviourNoticed word -> true;
            case ForgivenessSpokenOf word -> true;
            case NeedStated word -> true;
            case BoundaryStated word -> true;
            case BoundaryLifted word -> true;
            case RelianceStated word -> true;
            case FeltHeardSaid word -> true;
            case FeelSecureSaid word -> true;
            case StatementAcknowledged word -> true;
            case StatementUpheld word -> true;
            case StatementConfirmed word -> true;
            default -> false;
        };
    }

    private static Map<BreachId, Stage> stages(StageReading reading) {
        return reading.repairs().stream().collect(Collectors.toMap(RepairReading::breach, RepairReading::stage));
    }

    private static Stream<Cited> cited(StageReading reading) {
        return Stream.concat(
                reading.accountsDiffer().stream().flatMap(pair -> Stream.of(pair.entry(), pair.other())),
                reading.repairs().stream()
                        .flatMap(repair -> Stream.of(
                                        Stream.of(repair.since().entry()),
                                        repair.inForce().stream().map(Sign.InForce::entry),
                                        repair.hardSince().stream().map(HardThing.Stated::entry),
                                        repair.telling().openQuestions().stream())
                                .flatMap(citations -> citations)));
    }
}
