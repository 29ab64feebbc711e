package org.trusttimeline.benchmarks;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.trusttimeline.benchmarks.harness.Figure;
import org.trusttimeline.benchmarks.ledger.LedgerBenchmark;
import org.trusttimeline.benchmarks.ledger.Scale;
import org.trusttimeline.benchmarks.read.ReadBenchmark;
import org.trusttimeline.benchmarks.read.ReadScale;
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
        if (name.parts().isEmpty()) {
            err().println("Not there yet; what is there: "
                    + Name.ALL.parts().stream().map(Name::word).collect(Collectors.joining(", ")));
            return 1;
        }
        for (Name part : name.parts()) {
            measure(part);
        }
        return 0;
    }

    private void measure(Name part) throws Exception {
        String machine = Machine.words();
        try (Scratch scratch = Scratch.in(data)) {
            Benchmark benchmark = scratch.closing(benchmark(part, scratch.path()));
            String settings = benchmark.settings();
            List<Figure> figures = benchmark.figures();
            Results.write(results.resolve(part.word() + ".jsonl"), figures);
            PrintWriter out = spec.commandLine().getOut();
            out.println(machine);
            out.println(settings);
            out.println(benchmark.words());
            out.println();
            out.println(Table.of(figures));
        }
    }

    private Benchmark benchmark(Name part, Path directory) {
        return part == Name.READ
                ? new ReadBenchmark(directory, quick ? ReadScale.QUICK : ReadScale.FULL, this::say)
                : new LedgerBenchmark(directory, quick ? Scale.QUICK : Scale.FULL, this::say);
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

        /** What is measured one after the other under this name. */
        List<Name> parts() {
            return switch (this) {
                case LEDGER, READ -> List.of(this);
                case ACCESS -> List.of();
                case ALL -> List.of(LEDGER, READ);
            };
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
