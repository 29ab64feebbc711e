package org.trusttimeline.benchmarks.ledger;

import static org.trusttimeline.benchmarks.harness.Quantity.MICROS_EACH;
import static org.trusttimeline.benchmarks.harness.Quantity.P50;
import static org.trusttimeline.benchmarks.harness.Quantity.PER_SECOND;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.trusttimeline.benchmarks.harness.Comparison;
import org.trusttimeline.benchmarks.harness.Part;
import org.trusttimeline.benchmarks.harness.StopCondition;
import org.trusttimeline.benchmarks.harness.Subject;
import org.trusttimeline.benchmarks.harness.Target;
import org.trusttimeline.command.handling.StrongCache;

/** The ledger beside a plain table and the stock engine, with one client and with many; what sealing and hashing cost. */
final class ManyClients implements AutoCloseable {

    private static final int SOME = 8;
    private static final int ONE = 1;

    /** Within the 50 connections that the embedded server allows, beside the pools of the ledger. */
    private static final int STOCK_CONNECTIONS = 16;

    private static final long CACHED = 10_000;
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final int SHARE_READ_BEFOREHAND = 2;

    private final Scale scale;
    private final RawInserts raw;
    private final LedgerAppends appends;
    private final LedgerCommands commands;
    private final StockCommands stock;
    private final StockCommands stockCached;
    private final Costs costs;

    ManyClients(Scale scale, Store store, LedgerCommands commands) throws SQLException {
        this.scale = scale;
        this.commands = commands;
        raw = new RawInserts(store, commands.template());
        appends = new LedgerAppends(store.appender(), commands.template());
        HikariDataSource pool = store.poolBeside("stock", STOCK_CONNECTIONS, false);
        StockCommands.createTables(pool);
        int eventSize = commands.template().size();
        stock = StockCommands.byDefault(pool, eventSize);
        stockCached = StockCommands.cached(pool, new StrongCache(CACHED), eventSize);
        costs = new Costs(store.texts(), commands.template());
    }

    Part part() {
        return new Part(subjects(), comparisons());
    }

    private List<Subject> subjects() {
        StopCondition until = scale.until();
        int many = scale.many();
        return List.of(
                new Subject(SubjectNames.raw(ONE), () -> raw.run(ONE, until)),
                new Subject(SubjectNames.raw(SOME), () -> raw.run(SOME, until)),
                append(ONE),
                append(SOME),
                append(many),
                command(ONE),
                command(SOME),
                command(many),
                new Subject(
                        SubjectNames.readBeforehand(many),
                        () -> commands.runReadBeforehand(
                                many, scale.chart(), scale.commands() / SHARE_READ_BEFOREHAND)),
                new Subject(SubjectNames.stockCached(many), () -> stockCached.run(many, scale.chart(), until)),
                new Subject(SubjectNames.stock(many), () -> stock.run(many, scale.chart(), until)),
                new Subject(SubjectNames.SEALING, () -> costs.sealing(StopCondition.lasting(SHORT))),
                new Subject(SubjectNames.HASHING, () -> costs.hashing(StopCondition.lasting(SHORT))));
    }

    private Subject append(int clients) {
        return new Subject(SubjectNames.append(clients), () -> appends.run(clients, scale.until()));
    }

    private Subject command(int clients) {
        return new Subject(SubjectNames.command(clients), () -> commands.run(clients, scale.chart(), scale.until()));
    }

    private List<Comparison> comparisons() {
        int many = scale.many();
        return List.of(
                Comparison.baseline(SubjectNames.raw(SOME), PER_SECOND),
                Comparison.of(SubjectNames.raw(ONE), PER_SECOND, SubjectNames.raw(SOME)),
                Comparison.of(SubjectNames.append(ONE), PER_SECOND, SubjectNames.raw(SOME)),
                Comparison.of(SubjectNames.append(SOME), PER_SECOND, SubjectNames.raw(SOME)),
                new Comparison(SubjectNames.append(many), PER_SECOND, SubjectNames.raw(SOME), Target.atLeast(2.5)),
                Comparison.of(SubjectNames.command(ONE), PER_SECOND, SubjectNames.raw(SOME)),
                Comparison.of(SubjectNames.command(SOME), PER_SECOND, SubjectNames.raw(SOME)),
                new Comparison(SubjectNames.command(many), PER_SECOND, SubjectNames.raw(SOME), Target.atLeast(1.3)),
                new Comparison(
                        SubjectNames.command(many), PER_SECOND, SubjectNames.stockCached(many), Target.atLeast(1.5)),
                new Comparison(SubjectNames.command(many), PER_SECOND, SubjectNames.stock(many), Target.atLeast(5)),
                Comparison.of(SubjectNames.stockCached(many), PER_SECOND, SubjectNames.raw(SOME)),
                Comparison.of(SubjectNames.stock(many), PER_SECOND, SubjectNames.raw(SOME)),
                Comparison.baseline(SubjectNames.raw(ONE), P50),
                new Comparison(SubjectNames.append(ONE), P50, SubjectNames.raw(ONE), Target.atMost(4)),
                new Comparison(SubjectNames.command(ONE), P50, SubjectNames.raw(ONE), Target.atMost(4)),
                Comparison.of(SubjectNames.append(many), P50, SubjectNames.raw(ONE)),
                Comparison.of(SubjectNames.command(many), P50, SubjectNames.raw(ONE)),
                Comparison.of(SubjectNames.readBeforehand(many), PER_SECOND, SubjectNames.command(many)),
                Comparison.of(SubjectNames.SEALING, MICROS_EACH, SubjectNames.command(many)),
                Comparison.of(SubjectNames.HASHING, MICROS_EACH, SubjectNames.append(many)));
    }

    @Override
    public void close() {
        stock.close();
        stockCached.close();
    }
}
