package org.trusttimeline.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * SIGKILL under load, again and again on one data directory: nothing acknowledged is lost, doubled, reordered or not
 * shown. Each cycle has a history of its own, checked whole at its end; at the very end all histories are checked once
 * more. {@code scripts/kill-cycles N [SEED]} runs more of them, or the same again.
 */
class KillCyclesTest {

    private static final int CYCLES = Integer.getInteger("timeline.kill-cycles", 20);
    private static final long SEED = Long.getLong("timeline.kill-seed", 20261124);

    @TempDir
    Path directory;

    private final List<History.Account> all = new ArrayList<>();

    @Test
    void nothingAcknowledgedIsLostDoubledOrReordered() throws Exception {
        Random random = new Random(SEED);
        System.out.println(CYCLES + " kill cycles, seed " + SEED);
        ServingTimeline timeline = ServingTimeline.start(directory.resolve("data"));
        try {
            for (int cycle = 1; cycle <= CYCLES; cycle++) {
                timeline = survive(timeline, new Random(random.nextLong()), cycle);
            }
            new Checker(timeline).check(all);
        } catch (Exception | AssertionError failed) {
            throw new AssertionError("Seed " + SEED + "; the timeline said:\n" + timeline.words(), failed);
        } finally {
            timeline.stop();
        }
    }

    private ServingTimeline survive(ServingTimeline before, Random random, int cycle) throws Exception {
        History history = new History(random);
        Victim victim = Victim.chosenBy(random);
        history.under(before, random, () -> victim.kill(before, random));
        int acknowledged = history.acknowledged();
        ServingTimeline after = victim == Victim.BACKEND ? before : restarted(before, victim);
        int doubts = history.settle(after);
        new Checker(after).check(history.accounts());
        all.addAll(history.accounts());
        System.out.printf(
                "cycle %d: %s killed, %d acknowledged before, %d in doubt%n", cycle, victim, acknowledged, doubts);
        return after;
    }

    /** A timeline whose server was killed says so and ends, for whoever watches over it to start it again. */
    private static ServingTimeline restarted(ServingTimeline before, Victim victim) throws Exception {
        int exit = before.awaitEnd();
        if (victim == Victim.POSTMASTER) {
            assertThat(exit).isEqualTo(1);
            assertThat(before.words()).contains("PostgreSQL has ended by itself");
        }
        return ServingTimeline.start(before.data());
    }
}
