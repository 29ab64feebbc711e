package org.trusttimeline.benchmarks;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.trusttimeline.benchmarks.harness.Figure;
import org.trusttimeline.benchmarks.ledger.LedgerBenchmark;
import org.trusttimeline.benchmarks.ledger.Scale;
import org.trusttimeline.benchmarks.report.Machine;
import org.trusttimeline.benchmarks.report.Results;
import org.trusttimeline.benchmarks.report.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures, and prints one table in which every figure is a ratio within the same run. */
@Command(
        name = "timeline bench",
        description = "Measures, prints one table of ratios, and writes benchmarks/results/NAME.jsonl.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

    /** The directory of this module. */
    private static final Path HOME = Path.of(System.getProperty("timeline.benchmarks.home", "benchmarks"));

    @Parameters(arity = "1", description = "What to measure: ${COMPLETION-CANDIDATES} (in small letters as well).")
    private Name name = Name.ALL;

    @Option(names = "--quick", description = "Smaller and shorter: under five minutes instead of under twenty.")
    private boolean quick;

    @Option(names = "--data", description = "Where the databases are kept meanwhile (benchmarks/target).")
    private Path data = HOME.resolve("target");

    @Option(names = "--results", description = "Where the figures are written as JSON Lines (benchmarks/results).")
    private Path results = HOME.resolve("results");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        if (!name.isThere()) {
            err().println("Not there yet; what is there: " + Name.LEDGER.word());
            return 1;
        }
        return measure(quick ? Scale.QUICK : Scale.FULL);
    }

    private int measure(Scale scale) throws Exception {
        String machine = Machine.words();
        try (Scratch scratch = Scratch.in(data)) {
            LedgerBenchmark ledger = scratch.closing(new LedgerBenchmark(scratch.path(), scale, this::say));
            String settings = ledger.settings();
            List<Figure> figures = ledger.figures();
            Results.write(results.resolve(Name.LEDGER.word() + ".jsonl"), figures);
            PrintWriter out = spec.commandLine().getOut();
            out.println(machine);
            out.println(settings);
            out.println(scale.words());
            out.println();
            out.println(Table.of(figures));
            return 0;
        }
    }

    private void say(String words) {
        err().println(words);
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** What there is to measure. */
    enum Name {
        LEDGER,
        READ,
        ACCESS,
        ALL;

        boolean isThere() {
            return this == LEDGER || this == ALL;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
