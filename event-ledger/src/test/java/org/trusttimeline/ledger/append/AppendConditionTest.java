package org.trusttimeline.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trusttimeline.ledger.Rows.newStream;
import static org.trusttimeline.ledger.Rows.row;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.append.AppendRefused.ConditionFailed;
import org.trusttimeline.ledger.append.AppendRefused.EntryIdTaken;
import org.trusttimeline.ledger.append.AppendRefused.PositionTaken;
import org.trusttimeline.ledger.append.Appender.Appended;
import org.trusttimeline.ledger.append.Appender.Durability;
import org.trusttimeline.ledger.read.LedgerRow;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.ledger.wakeup.Wakeup;

/** Appends that are taken only if nothing of a certain name was appended to a stream meanwhile. */
class AppendConditionTest {

    private static final String ANSWER = "WillingnessAnswered";

    private final TestLedger ledger = new TestLedger();
    private final Appender appender = ledger.appender();
    private final String watched = newStream();
    private final String target = newStream();

    @AfterEach
    void close() {
        appender.close();
    }

    @Test
    void whatWasStoredUpToThePositionDoesNotMatter() {
        appender.append(List.of(answer(watched, 0), answer(watched, 1)));
        assertThat(appender.append(List.of(row(target, 0)), noAnswerAfter(1))).hasSize(1);
    }

    @Test
    void whatWasStoredAfterThePositionRefusesTheAppendAndNothingIsWritten() {
        appender.append(List.of(answer(watched, 0), answer(watched, 1)));
        assertThatExceptionOfType(ConditionFailed.class)
                .isThrownBy(() -> appender.append(List.of(row(target, 0), row(target, 1)), noAnswerAfter(0)))
                .satisfies(refused -> assertThat(List.of(refused.condition())).isEqualTo(noAnswerAfter(0)))
                .withMessageContaining(watched);
        assertThat(ledger.reader().head()).isEqualTo(2);
        assertThat(appender.append(List.of(row(target, 0)))).hasSize(1);
    }

    @Test
    void otherNamesAndOtherStreamsDoNotMatter() {
        appender.append(List.of(row(watched, 0), answer(watched, 1), row(watched, 2), answer(newStream(), 0)));
        assertThat(appender.append(List.of(row(target, 0)), noAnswerAfter(1))).hasSize(1);
    }

    @Test
    void aStreamThatDoesNotExistHasNoEntryOfAnyName() {
        assertThat(appender.append(List.of(row(target, 0)), noAnswerAfter(-1))).hasSize(1);
    }

    @Test
    void eachNameAndEachConditionCounts() {
        appender.append(List.of(answer(watched, 0), row(watched, 1)));
        String other = newStream();
        AppendCondition holds = new AppendCondition(other, -1, Set.of(ANSWER, "ImpactStated"));
        AppendCondition failsByItsSecondName = new AppendCondition(watched, 0, Set.of(ANSWER, "ImpactStated"));
        AppendCondition laterOnTheSame = new AppendCondition(watched, 1, Set.of(ANSWER, "ImpactStated"));
        assertThat(appender.append(List.of(row(target, 0)), List.of(holds, laterOnTheSame)))
                .hasSize(1);
        assertThatExceptionOfType(ConditionFailed.class)
                .isThrownBy(() -> appender.append(List.of(row(target, 1)), List.of(holds, failsByItsSecondName)))
                .satisfies(refused -> assertThat(refused.condition()).isEqualTo(failsByItsSecondName));
        assertThatExceptionOfType(ConditionFailed.class)
                .isThrownBy(
                        () -> appender.append(List.of(row(target, 1)), List.of(laterOnTheSame, failsByItsSecondName)))
                .satisfies(refused -> assertThat(refused.condition()).isEqualTo(failsByItsSecondName));
    }

    @Test
    void theRowsOfTheAppendItselfDoNotCount() {
        assertThat(appender.append(List.of(answer(watched, 0), row(target, 0)), noAnswerAfter(-1)))
                .hasSize(2);
    }

    @Test
    void aRepeatedAppendIsToldItsIdAndNotItsCondition() {
        NewRow row = answer(watched, 0);
        appender.append(List.of(row), noAnswerAfter(-1));
        assertThatExceptionOfType(EntryIdTaken.class)
                .isThrownBy(() -> appender.append(List.of(row), noAnswerAfter(-1)));
    }

    @Test
    void whatIsAdmittedEarlierInTheSameBatchCounts() throws Exception {
        List<FutureTask<List<Appended>>> answers = inOneBatch(List.of(
                () -> appender.append(List.of(answer(watched, 0))),
                () -> appender.append(List.of(row(target, 0)), noAnswerAfter(-1)),
                () -> appender.append(List.of(row(target, 0)))));
        assertThat(answers.get(0).get()).extracting(Appended::globalIndex).containsExactly(2L);
        assertThatThrownBy(() -> answers.get(1).get()).hasCauseInstanceOf(ConditionFailed.class);
        assertThat(answers.get(2).get()).extracting(Appended::globalIndex).containsExactly(3L);
    }

    @Test
    void whatComesLaterInTheSameBatchOrIsRefusedInItDoesNotCount() throws Exception {
        List<FutureTask<List<Appended>>> answers = inOneBatch(List.of(
                () -> appender.append(List.of(answer(watched, 7))),
                () -> appender.append(List.of(row(target, 0)), noAnswerAfter(-1)),
                () -> appender.append(List.of(answer(watched, 0)))));
        assertThatThrownBy(() -> answers.get(0).get()).hasCauseInstanceOf(PositionTaken.class);
        assertThat(answers.get(1).get()).extracting(Appended::globalIndex).containsExactly(2L);
        assertThat(answers.get(2).get()).extracting(Appended::globalIndex).containsExactly(3L);
    }

    @Test
    void ofTwoThatExcludeEachOtherOneIsTaken() throws Exception {
        Callers callers = new Callers();
        try (Appender otherProcess = ledger.appender()) {
            for (int round = 0; round < 20; round++) {
                String one = newStream();
                String other = newStream();
                assertThat(taken(
                                callers.call(() -> appender.append(List.of(answer(one, 0)), noAnswerIn(other))),
                                callers.call(() -> otherProcess.append(List.of(answer(other, 0)), noAnswerIn(one)))))
                        .isEqualTo(1);
                assertThat(ledger.reader().head()).isEqualTo(round + 1);
            }
        }
    }

    @Test
    void afterACutTheIdsAreLookedUpBeforeTheConditionIs() {
        CutWay way = new CutWay(ledger.as(Roles.WRITER), CutWay.When.AFTER_THE_COMMIT, 1);
        try (Appender cut = new Appender(way, new Wakeup(), Clock.systemUTC(), Durability.NOT_CHECKED)) {
            assertThat(cut.append(List.of(answer(watched, 0)), noAnswerAfter(-1)))
                    .hasSize(1);
            assertThat(way.cutsLeft()).isZero();
            assertThat(ledger.reader().ofStream(watched, 0))
                    .extracting(LedgerRow::position)
                    .containsExactly(0L);
        }
    }

    @Test
    void aConditionWithoutNamesIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AppendCondition(watched, 0, Set.of()));
    }

    private List<AppendCondition> noAnswerAfter(long position) {
        return List.of(new AppendCondition(watched, position, Set.of(ANSWER)));
    }

    private static List<AppendCondition> noAnswerIn(String stream) {
        return List.of(new AppendCondition(stream, -1, Set.of(ANSWER)));
    }

    private static NewRow answer(String stream, long position) {
        return new NewRow(stream, position, UUID.randomUUID(), ANSWER, 1, "{}", "{}");
    }

    private static long taken(FutureTask<?> one, FutureTask<?> other) throws InterruptedException {
        long taken = 0;
        for (FutureTask<?> append : List.of(one, other)) {
            try {
                append.get();
                taken++;
            } catch (ExecutionException refused) {
                assertThat(refused.getCause()).isInstanceOf(ConditionFailed.class);
            }
        }
        return taken;
    }

    /** The row that occupies the appender gets the global index 1. */
    private List<FutureTask<List<Appended>>> inOneBatch(List<Callable<List<Appended>>> appends) throws Exception {
        Callers callers = new Callers();
        List<FutureTask<List<Appended>>> answers = new ArrayList<>();
        try (HeldLock lock = new HeldLock(ledger.admin())) {
            FutureTask<List<Appended>> occupying = callers.call(() -> appender.append(List.of(row(newStream(), 0))));
            lock.awaitSomebodyWaiting();
            for (Callable<List<Appended>> append : appends) {
                answers.add(callers.call(append));
                callers.awaitAllWaiting();
            }
            lock.release();
            assertThat(occupying.get()).hasSize(1);
        }
        return answers;
    }
}
