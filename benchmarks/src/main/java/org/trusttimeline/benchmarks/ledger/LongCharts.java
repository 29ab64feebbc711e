package org.trusttimeline.benchmarks.ledger;

import static org.trusttimeline.benchmarks.harness.Quantity.P50;
import static org.trusttimeline.benchmarks.harness.Quantity.PER_SECOND;

import java.util.List;
import org.trusttimeline.benchmarks.harness.Comparison;
import org.trusttimeline.benchmarks.harness.Part;
import org.trusttimeline.benchmarks.harness.Run;
import org.trusttimeline.benchmarks.harness.Subject;
import org.trusttimeline.benchmarks.harness.Target;
import org.trusttimeline.command.handling.ChartRequest;

/** A command at a short and at a long chart, in memory and read from the ledger. One client. */
record LongCharts(Scale scale, Store store, LedgerCommands commands) {

    private static final int SHORT = 10;

    /** A short chart is measured for so few commands that it stays one. */
    private static final int COMMANDS_EACH = 10;

    Part part() {
        CommandClient couple = commands.couple(scale.longChart());
        String cachedShort = "command at a chart of 10 in memory";
        String cachedLong = "command at a chart of %,d in memory".formatted(scale.longChart());
        String coldShort = "command at a chart of 10 not in memory";
        String coldLong = "command at a chart of %,d not in memory".formatted(scale.longChart());
        String events = "chart of %,d read, events".formatted(scale.longChart());
        return new Part(
                List.of(
                        new Subject(
                                cachedShort,
                                () -> commands.runThrough(scale.commands() / COMMANDS_EACH, SHORT, COMMANDS_EACH)),
                        new Subject(cachedLong, () -> commands.runAt(couple, scale.commands())),
                        new Subject(coldShort, () -> cold(commands.couple(SHORT), 1)),
                        new Subject(coldLong, () -> cold(couple, 1)),
                        new Subject(events, () -> cold(couple, scale.longChart()))),
                List.of(
                        Comparison.baseline(cachedShort, P50),
                        new Comparison(cachedLong, P50, cachedShort, Target.atMost(1.2)),
                        Comparison.of(cachedLong, PER_SECOND, cachedShort),
                        Comparison.of(coldShort, P50, cachedShort),
                        Comparison.of(coldLong, P50, cachedShort),
                        Comparison.baseline(events, PER_SECOND)));
    }

    /** The first command that a node takes which has just started. */
    private Run cold(CommandClient couple, int countsAs) {
        ChartRequest request = commands.path().read(couple, couple.need());
        try (CommandPath fresh = new CommandPath(store)) {
            long began = System.nanoTime();
            fresh.take(request);
            return Run.ofOne(System.nanoTime() - began, countsAs);
        }
    }
}
