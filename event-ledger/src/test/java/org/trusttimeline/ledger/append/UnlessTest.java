package org.trusttimeline.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trusttimeline.ledger.Rows.newStream;
import static org.trusttimeline.ledger.Rows.row;

import java.util.List;
import java.util.Set;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.ledger.TestLedger;

/** An append on the condition that nothing of a kind was appended to another stream meanwhile. */
class UnlessTest {

    private static final Set<String> IMPACT = Set.of("ImpactStated");

    private final TestLedger ledger = new TestLedger();
    private final Appender appender = ledger.appender();
    private final String watched = newStream();
    private final String stream = newStream();

    @AfterEach
    void close() {
        appender.close();
    }

    @Test
    void whatWasSeenBreaksNothing() {
        appender.append(List.of(row(watched, 0), row(watched, 1)));
        assertThat(appender.append(List.of(row(stream, 0)), List.of(new Unless(watched, 1, IMPACT))))
                .hasSize(1);
    }

    @Test
    void whatCameAfterRefusesTheWholeAppend() {
        appender.append(List.of(row(watched, 0), row(watched, 1)));
        assertThatThrownBy(() -> appender.append(
                        List.of(row(stream, 0), row(newStream(), 0)), List.of(new Unless(watched, 0, IMPACT))))
                .isInstanceOf(Overtaken.class);
        assertThat(ledger.reader().head()).isEqualTo(2);
    }

    @Test
    void otherEventsAndOtherStreamsBreakNothing() {
        appender.append(List.of(row(watched, 0)));
        appender.append(List.of(row(newStream(), 0)));
        assertThat(appender.append(
                        List.of(row(stream, 0)), List.of(new Unless(watched, -1, Set.of("WillingnessAnswered")))))
                .hasSize(1);
    }

    @Test
    void inOneBatchOnlyWhatIsWrittenBeforeBreaksIt() throws Exception {
        Unless nothingYet = new Unless(watched, -1, IMPACT);
        Callers callers = new Callers();
        try (HeldLock lock = new HeldLock(ledger.admin())) {
            FutureTask<List<Appended>> occupying = callers.call(() -> appender.append(List.of(row(newStream(), 0))));
            lock.awaitSomebodyWaiting();
            FutureTask<List<Appended>> before =
                    callers.call(() -> appender.append(List.of(row(stream, 0)), List.of(nothingYet)));
            callers.awaitAllWaiting();
            FutureTask<List<Appended>> between = callers.call(() -> appender.append(List.of(row(watched, 0))));
            callers.awaitAllWaiting();
            FutureTask<List<Appended>> after =
                    callers.call(() -> appender.append(List.of(row(stream, 1)), List.of(nothingYet)));
            callers.awaitAllWaiting();
            lock.release();
            assertThat(occupying.get()).hasSize(1);
            assertThat(before.get()).hasSize(1);
            assertThat(between.get()).hasSize(1);
            assertThatThrownBy(after::get).hasCauseInstanceOf(Overtaken.class);
        }
    }
}
