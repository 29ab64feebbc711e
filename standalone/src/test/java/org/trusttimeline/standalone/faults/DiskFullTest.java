package org.trusttimeline.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trusttimeline.events.id.Chart;

/** The disk of the data directory is full for a while, under load. */
class DiskFullTest {

    private static final long SEED = 20261124;

    @TempDir
    Path directory;

    private final AtomicBoolean refused = new AtomicBoolean();

    @Test
    void nothingIsAcknowledgedThatIsNotThereAndAllGoesOnWhenThereIsSpace() throws Exception {
        assumeTrue(SmallDisk.isMounted(directory), "a small disk cannot be mounted here (it takes root): not shown");
        try (SmallDisk disk = SmallDisk.at(directory)) {
            ServingTimeline timeline = ServingTimeline.start(directory.resolve("data"));
            try {
                Random random = new Random(SEED);
                History history = new History(random);
                ServingTimeline first = timeline;
                history.under(first, random, () -> fillUntilRefused(disk, history, first));
                if (!first.isAlive()) {
                    timeline = ServingTimeline.start(first.data());
                }
                assertThat(refused).isTrue();
                history.settle(timeline);
                new Checker(timeline).check(history.accounts());
            } finally {
                timeline.stop();
            }
        }
    }

    private void fillUntilRefused(SmallDisk disk, History history, ServingTimeline timeline) {
        Random random = new Random(SEED + 1);
        History.Account account = history.accounts().getFirst();
        Clients clients = new Clients(timeline, account.acknowledged());
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        disk.fill();
        while (!refused.get() && timeline.isAlive() && System.nanoTime() < deadline) {
            Chart chart = account.couple().charts().getFirst();
            refused.set(clients.send(account.couple().state(chart, Couple.uuid(random))) == 503);
        }
        disk.free();
    }
}
