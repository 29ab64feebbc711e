package org.trusttimeline.benchmarks.ledger;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.trusttimeline.benchmarks.Benchmark;
import org.trusttimeline.benchmarks.harness.Figure;
import org.trusttimeline.benchmarks.harness.Part;
import org.trusttimeline.benchmarks.harness.Rounds;
import org.trusttimeline.benchmarks.report.Machine;

/** Everything that is measured of the ledger. Closing it, at any time, stops its servers. */
public final class LedgerBenchmark implements Benchmark {

    private static final Rounds ONCE = new Rounds(0, 1);

    private final Path directory;
    private final Scale scale;
    private final Consumer<String> progress;
    private final Deque<Store> stores = new ArrayDeque<>();

    /**
     * Prepares to measure; nothing is started yet.
     *
     * @param directory an empty directory, for the data of the servers
     * @param scale how much is measured
     * @param progress is told what is being done
     */
    public LedgerBenchmark(Path directory, Scale scale, Consumer<String> progress) {
        this.directory = directory;
        this.scale = scale;
        this.progress = progress;
    }

    @Override
    public String settings() throws Exception {
        return Machine.settings(store("first").readOnly());
    }

    @Override
    public String words() {
        return scale.words();
    }

    @Override
    public List<Figure> figures() throws Exception {
        List<Figure> figures = new ArrayList<>();
        Store store = store("first");
        try (CommandPath node = new CommandPath(store)) {
            RowTemplate template = RowTemplate.of(store, node, node.open());
            LedgerCommands commands = new LedgerCommands(store.appender(), node, template);
            try (ManyClients many = new ManyClients(scale, store, commands)) {
                figures.addAll(measured(many.part()));
            }
            figures.addAll(measured(new LongCharts(scale, store, commands).part()));
            LedgerSizes sizes = new LedgerSizes(scale, store, store("second"), template);
            figures.addAll(measured(sizes.filling(), ONCE));
            figures.addAll(measured(sizes.part()));
        }
        return figures;
    }

    @Override
    public synchronized void close() throws Exception {
        while (!stores.isEmpty()) {
            stores.pop().close();
        }
    }

    /** Whoever closes while a server starts waits until it can be stopped. */
    private synchronized Store store(String name) {
        Path path = directory.resolve(name);
        return stores.stream().filter(store -> store.isIn(path)).findAny().orElseGet(() -> {
            progress.accept("starting a server");
            Store started = Store.start(path);
            stores.push(started);
            return started;
        });
    }

    private List<Figure> measured(Part part) throws Exception {
        return measured(part, scale.rounds());
    }

    private List<Figure> measured(Part part, Rounds rounds) throws Exception {
        return part.figures(rounds, progress);
    }
}
