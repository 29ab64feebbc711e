package org.trusttimeline.command.handling;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trusttimeline.command.chart.ChartFacts;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerRow;

/** A chart that others are decided beside: read from the ledger once, and then only what is new. Thread-safe. */
public final class FollowedChart {

    private final Chart chart;
    private final ChartFacts facts = new ChartFacts();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private long position = -1;

    public FollowedChart(Chart chart) {
        this.chart = chart;
    }

    /** Takes in what the ledger holds by now. */
    public FollowedChart caughtUp(LedgerReader reader) {
        lock.writeLock().lock();
        try (Stream<LedgerRow> rows = reader.ofStream(chart.stream(), position + 1)) {
            rows.map(LedgerRow::entry).forEach(this::take);
        } finally {
            lock.writeLock().unlock();
        }
        return this;
    }

    /** Asks what the chart holds. */
    public <T> T read(Function<ChartFacts, T> question) {
        lock.readLock().lock();
        try {
            return question.apply(facts);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The position that the next entry will have. */
    long next() {
        lock.readLock().lock();
        try {
            return position + 1;
        } finally {
            lock.readLock().unlock();
        }
    }

    void take(Entry entry) {
        facts.evolve(entry.event(), entry.recording());
        position = entry.position();
    }
}
