package org.trusttimeline.benchmarks.read;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.trusttimeline.benchmarks.Benchmark;
import org.trusttimeline.benchmarks.harness.Figure;
import org.trusttimeline.benchmarks.harness.Part;
import org.trusttimeline.benchmarks.harness.Rounds;
import org.trusttimeline.benchmarks.report.Machine;
import org.trusttimeline.ledger.offsite.Offsite;
import org.trusttimeline.ledger.schema.LedgerDatabases;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.ledger.sealing.SealedTexts;
import org.trusttimeline.standalone.app.KeptDatabases;
import org.trusttimeline.standalone.app.RunningTimeline;

/** The read side beside the database it stands on, and beside itself at another size. */
public final class ReadBenchmark implements Benchmark {

    private static final int WANTED_IN_ONE_PROCESS = 15;
    private static final int WANTED_ACROSS_TWO = 30;

    private final Deque<AutoCloseable> closings = new ArrayDeque<>();
    private final Path directory;
    private final ReadScale scale;
    private final Consumer<String> progress;

    /**
     * Measures nothing yet.
     *
     * @param directory for the databases; whoever gives it removes it
     * @param progress told what is being done
     */
    public ReadBenchmark(Path directory, ReadScale scale, Consumer<String> progress) {
        this.directory = directory;
        this.scale = scale;
        this.progress = progress;
    }

    @Override
    public String settings() throws Exception {
        progress.accept("starting a server");
        try (KeptDatabases databases = KeptDatabases.make(directory.resolve("settings"))) {
            return Machine.settings(databases.as(LedgerDatabases.LEDGER, Roles.READER));
        }
    }

    @Override
    public String words() {
        return scale.words();
    }

    @Override
    public List<Figure> figures() throws Exception {
        List<Figure> figures = new ArrayList<>();
        FilledLedger few = ledger(
                "few",
                (filling, texts) -> filling.write(
                        FilledLedger.couples(0, scale.fewCouples(), texts),
                        ReadScale.JOINT_ENTRIES,
                        ReadScale.OWN_ENTRIES));
        FilledLedger longRecords = ledger("long", this::longRecords);
        FilledLedger many = ledger(
                "many",
                (filling, texts) -> filling.write(
                        FilledLedger.couples(0, scale.couples(), texts),
                        ReadScale.JOINT_ENTRIES,
                        ReadScale.OWN_ENTRIES));
        figures.addAll(measured(new RebuildPart(scale, few, many, longRecords).part(), scale.rebuilds()));
        end(many);
        figures.addAll(measured(PagesPart.part(scale, few, ledger("crowd", this::crowd), longRecords), scale.reads()));
        endAll();
        figures.addAll(inOneProcess());
        endAll();
        figures.addAll(acrossTwo());
        return figures;
    }

    @Override
    public void close() throws Exception {
        endAll();
    }

    private void longRecords(LedgerFill filling, SealedTexts texts) {
        for (int number = 0; number < scale.longRecords().size(); number++) {
            int half = scale.longRecords().get(number) / 2;
            filling.write(FilledLedger.couples(number, 1, texts), half, half);
        }
    }

    /** One couple that is read, and all the others, of whom not much is told. */
    private void crowd(LedgerFill filling, SealedTexts texts) {
        filling.write(FilledLedger.couples(0, 1, texts), ReadScale.JOINT_ENTRIES, ReadScale.OWN_ENTRIES);
        filling.write(FilledLedger.couples(1, scale.crowd() - 1, null), 2, 0);
    }

    private List<Figure> inOneProcess() throws Exception {
        Path data = directory.resolve("one");
        RunningTimeline timeline = opened(RunningTimeline.start(data, 0, Offsite.NONE));
        Http http = Http.of(timeline.url(), data);
        List<Figure> figures = new ArrayList<>(measured(
                new ReadYourWritesPart("in one process", http, http, scale.commands(), WANTED_IN_ONE_PROCESS).part(),
                scale.reads()));
        LiveFeedPart live = new LiveFeedPart(http, new Statements(http), scale.live(), scale.commands());
        figures.addAll(measured(live.part(), scale.lives()));
        return figures;
    }

    private List<Figure> acrossTwo() throws Exception {
        Path data = directory.resolve("two");
        KeptDatabases databases = opened(KeptDatabases.make(data));
        RunningSide commands = opened(RunningSide.start(databases, Commands.class));
        QueryProcess queries = opened(QueryProcess.start(data));
        ReadYourWritesPart across = new ReadYourWritesPart(
                "across two processes",
                Http.of(commands.url(), data),
                Http.of(queries.url(), data),
                scale.commands(),
                WANTED_ACROSS_TWO);
        return measured(across.part(), scale.reads());
    }

    private FilledLedger ledger(String name, BiConsumer<LedgerFill, SealedTexts> content) throws InterruptedException {
        progress.accept("filling a ledger: " + name);
        FilledLedger filled = opened(FilledLedger.start(directory.resolve(name), content));
        progress.accept("building its read model");
        new ReadModelBuild(filled).awaitServed();
        return filled;
    }

    private List<Figure> measured(Part part, Rounds rounds) throws Exception {
        return part.figures(rounds, progress);
    }

    private synchronized <C extends AutoCloseable> C opened(C one) {
        closings.push(one);
        return one;
    }

    private synchronized void end(AutoCloseable one) throws Exception {
        if (closings.remove(one)) {
            one.close();
        }
    }

    private synchronized void endAll() throws Exception {
        while (!closings.isEmpty()) {
            closings.pop().close();
        }
    }
}
