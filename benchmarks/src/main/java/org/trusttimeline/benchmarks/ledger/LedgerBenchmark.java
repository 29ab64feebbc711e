package org.trusttimeline.benchmarks.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.trusttimeline.benchmarks.harness.Figure;
import org.trusttimeline.benchmarks.harness.Observations;
import org.trusttimeline.benchmarks.report.Machine;

/** Everything that is measured of the ledger. Closing it, at any time, stops its servers. */
public final class LedgerBenchmark implements AutoCloseable {

    private final Scale scale;
    private final Consumer<String> progress;
    private final Store store;
    private final Store big;

    /**
     * Starts the servers.
     *
     * @param directory an empty directory, for their data
     * @param scale how much is measured
     * @param progress is told what is being done
     */
    public LedgerBenchmark(Path directory, Scale scale, Consumer<String> progress) {
        this.scale = scale;
        this.progress = progress;
        progress.accept("starting two servers");
        store = new Store(directory.resolve("first"));
        big = new Store(directory.resolve("second"));
    }

    /** The version and the settings of the servers, in words. */
    public String settings() throws Exception {
        return Machine.settings(store.readOnly());
    }

    /** Measures everything. */
    public List<Figure> figures() throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (Node node = new Node(store)) {
            RowTemplate template = RowTemplate.of(store, node, node.open());
            LedgerCommands commands = new LedgerCommands(store.appender(), node, template);
            try (ManyClients many = new ManyClients(scale, store, commands)) {
                figures.addAll(measured(many.part()));
            }
            figures.addAll(measured(new LongCharts(scale, store, commands).part()));
            LedgerSizes sizes = new LedgerSizes(scale, store, big, template);
            progress.accept("filling a ledger with %,d rows".formatted(scale.bigLedger()));
            progress.accept("that took %.0f s".formatted(sizes.fill().seconds()));
            figures.addAll(measured(sizes.part()));
        }
        return figures;
    }

    @Override
    public void close() throws Exception {
        try (store;
                big) {
            progress.accept("stopping the servers");
        }
    }

    private List<Figure> measured(Part part) throws Exception {
        Observations observations = scale.rounds().measure(part.subjects(), progress);
        return part.comparisons().stream().map(observations::figure).toList();
    }
}
