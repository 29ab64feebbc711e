package org.trusttimeline.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClientsTest {

    @Test
    void eachClientDoesItsNumberOfOperations() throws Exception {
        AtomicInteger done = new AtomicInteger();

        Clients.run(Collections.nCopies(3, done::incrementAndGet), StopCondition.of(4));

        assertThat(done).hasValue(12);
    }

    @Test
    void clientsWorkAtOnce() throws Exception {
        CyclicBarrier all = new CyclicBarrier(3);

        Run run = Clients.run(Collections.nCopies(3, all::await), StopCondition.of(1));

        assertThat(run.seconds()).isPositive();
    }

    @Test
    void timeEndsAStint() {
        StopCondition until = StopCondition.lasting(Duration.ofNanos(10));

        assertThat(until.isOver(1_000, 9)).isFalse();
        assertThat(until.isOver(0, 10)).isTrue();
    }

    @Test
    void aClientThatFailsLeavesNoFigure() {
        IllegalStateException refused = new IllegalStateException("refused");

        assertThatThrownBy(() -> Clients.run(
                        List.of(() -> {
                            throw refused;
                        }),
                        StopCondition.of(1)))
                .isInstanceOf(Clients.Failed.class)
                .hasCause(refused);
    }
}
