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
import org.trusttimeline.benchmarks.harness.Stint;
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
        Stint stint = scale.stint();
        int many = scale.many();
        return List.of(
                new Subject(Names.raw(ONE), () -> raw.run(ONE, stint)),
                new Subject(Names.raw(SOME), () -> raw.run(SOME, stint)),
                append(ONE),
                append(SOME),
                append(many),
                command(ONE),
                command(SOME),
                command(many),
                new Subject(
                        Names.readBeforehand(many),
                        () -> commands.runReadBeforehand(
                                many, scale.chart(), scale.commands() / SHARE_READ_BEFOREHAND)),
                new Subject(Names.stockCached(many), () -> stockCached.run(many, scale.chart(), stint)),
                new Subject(Names.stock(many), () -> stock.run(many, scale.chart(), stint)),
                new Subject(Names.SEALING, () -> costs.sealing(Stint.lasting(SHORT))),
                new Subject(Names.HASHING, () -> costs.hashing(Stint.lasting(SHORT))));
    }

    private Subject append(int clients) {
        return new Subject(Names.append(clients), () -> appends.run(clients, scale.stint()));
    }

    private Subject command(int clients) {
        return new Subject(Names.command(clients), () -> commands.run(clients, scale.chart(), scale.stint()));
    }

    private List<Comparison> comparisons() {
        int many = scale.many();
        return List.of(
                Comparison.baseline(Names.raw(SOME), PER_SECOND),
                Comparison.of(Names.raw(ONE), PER_SECOND, Names.raw(SOME)),
                Comparison.of(Names.append(ONE), PER_SECOND, Names.raw(SOME)),
                Comparison.of(Names.append(SOME), PER_SECOND, Names.raw(SOME)),
                new Comparison(Names.append(many), PER_SECOND, Names.raw(SOME), Target.atLeast(2.5)),
                Comparison.of(Names.command(ONE), PER_SECOND, Names.raw(SOME)),
                Comparison.of(Names.command(SOME), PER_SECOND, Names.raw(SOME)),
                new Comparison(Names.command(many), PER_SECOND, Names.raw(SOME), Target.atLeast(1.3)),
                new Comparison(Names.command(many), PER_SECOND, Names.stockCached(many), Target.atLeast(1.5)),
                new Comparison(Names.command(many), PER_SECOND, Names.stock(many), Target.atLeast(5)),
                Comparison.of(Names.stockCached(many), PER_SECOND, Names.raw(SOME)),
                Comparison.of(Names.stock(many), PER_SECOND, Names.raw(SOME)),
                Comparison.baseline(Names.raw(ONE), P50),
                new Comparison(Names.append(ONE), P50, Names.raw(ONE), Target.atMost(4)),
                new Comparison(Names.command(ONE), P50, Names.raw(ONE), Target.atMost(4)),
                Comparison.of(Names.append(many), P50, Names.raw(ONE)),
                Comparison.of(Names.command(many), P50, Names.raw(ONE)),
                Comparison.of(Names.readBeforehand(many), PER_SECOND, Names.command(many)),
                Comparison.of(Names.SEALING, MICROS_EACH, Names.command(many)),
                Comparison.of(Names.HASHING, MICROS_EACH, Names.append(many)));
    }

    @Override
    public void close() {
        stock.close();
        stockCached.close();
    }
}
