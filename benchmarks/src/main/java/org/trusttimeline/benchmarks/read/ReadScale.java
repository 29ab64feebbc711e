package org.trusttimeline.benchmarks.read;

import java.time.Duration;
import java.util.List;
import org.trusttimeline.benchmarks.harness.Rounds;
import org.trusttimeline.benchmarks.harness.StopCondition;

/**
 * How much is measured.
 *
 * @param seconds how long pages are read, in each round
 * @param rebuilds rounds of rebuilds
 * @param reads rounds of everything else
 * @param couples in the bigger ledger that is rebuilt, each with 50 entries in two charts; a tenth of them in the smaller
 * @param crowd how many relationships there are in a big store
 * @param longRecords how many entries the long records have, the longest last
 * @param live how many live clients there are
 * @param commands how many commands one round sends
 */
public record ReadScale(
        Duration seconds,
        Rounds rebuilds,
        Rounds reads,
        int couples,
        int crowd,
        List<Integer> longRecords,
        int live,
        int commands) {

    /** Under twenty minutes. */
    public static final ReadScale FULL = new ReadScale(
            Duration.ofSeconds(1),
            new Rounds(1, 5),
            new Rounds(2, 9),
            4_000,
            100_000,
            List.of(100, 1_000, 10_000, 100_000),
            500,
            200);

    /** Under five minutes. */
    public static final ReadScale QUICK = new ReadScale(
            Duration.ofMillis(300),
            new Rounds(1, 3),
            new Rounds(1, 5),
            400,
            10_000,
            List.of(100, 1_000, 10_000, 100_000),
            500,
            100);

    static final int JOINT_ENTRIES = 30;
    static final int OWN_ENTRIES = 20;

    private static final int TENTH = 10;

    /** What the figures in the table are, in words. */
    public String words() {
        return ("Medians of %d rounds of rebuilds and %d of reads, each subject in turn in every round; pages %d ms a round,"
                        + " one client. Ratios are taken within a round, spread is (greatest - least) / median over the"
                        + " rounds. PostgreSQL and MongoDB are the embedded ones; this MongoDB speaks the wire protocol and"
                        + " keeps all in memory.")
                .formatted(rebuilds.counted(), reads.counted(), seconds.toMillis());
    }

    /** Rounds with live clients: each connects them all three times. */
    Rounds lives() {
        return new Rounds(1, 3);
    }

    int fewCouples() {
        return couples / TENTH;
    }

    int entries() {
        return couples * (JOINT_ENTRIES + OWN_ENTRIES);
    }

    int entriesInLongRecords() {
        return longRecords.stream().mapToInt(Integer::intValue).sum();
    }

    int longest() {
        return longRecords.getLast();
    }

    StopCondition until() {
        return StopCondition.lasting(seconds);
    }
}
