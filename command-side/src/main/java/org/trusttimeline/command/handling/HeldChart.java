package org.trusttimeline.command.handling;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.trusttimeline.access.Membership;
import org.trusttimeline.command.chart.ChartFacts;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.statement.Recording;

/**
 * What a node holds of one chart: all that was committed, up to a position. It never holds what is not yet committed, for
 * others decide beside it. Thread-safe.
 */
public final class HeldChart {

    private static final long NOTHING_YET = -1;

    private final LongFunction<Stream<Entry>> entries;
    private final ChartFacts facts = new ChartFacts();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private long position = NOTHING_YET;

    /** @param entries reads the chart's entries from a position on */
    HeldChart(LongFunction<Stream<Entry>> entries) {
        this.entries = entries;
    }

    /** A decision on what a chart holds at a position. */
    @FunctionalInterface
    interface Decision<T> {
        /** Decides; {@code position} is -1 where the chart has no entries. */
        T decide(ChartFacts facts, long position);
    }

    /** Takes in what the ledger holds by now. */
    void readToHead() {
        lock.writeLock().lock();
        try (Stream<Entry> news = entries.apply(position + 1)) {
            news.forEach(entry -> take(entry.position(), entry.event(), entry.recording()));
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Takes in what is known to be committed up to a position, unless it is held already. */
    void readTo(long known) {
        if (position() < known) {
            readToHead();
        }
    }

    /** Takes in an entry that was committed, if it is the next; another is read from the ledger when it is asked for. */
    void take(long at, ChartEvent event, Recording recording) {
        lock.writeLock().lock();
        try {
            if (at == position + 1) {
                facts.evolve(event, recording);
                position = at;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Decides on what the chart holds; nothing changes it meanwhile. */
    <T> T decide(Decision<T> decision) {
        lock.readLock().lock();
        try {
            return decision.decide(facts, position);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Asks what the chart holds. */
    public <T> T read(Function<ChartFacts, T> question) {
        return decide((held, at) -> question.apply(held));
    }

    /** Who belongs to the relationship, where this is its joint chart. */
    Membership membership() {
        return read(ChartFacts::membership);
    }

    private long position() {
        return decide((held, at) -> at);
    }
}
