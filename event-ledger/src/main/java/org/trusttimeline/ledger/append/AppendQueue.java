package org.trusttimeline.ledger.append;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The appends that wait for the appender's thread, first come first served. */
final class AppendQueue {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition somethingToDo = lock.newCondition();
    private final Deque<PendingAppend> waiting = new ArrayDeque<>();
    private boolean closed;

    /** Takes an append in, unless closed. */
    boolean offer(PendingAppend append) {
        lock.lock();
        try {
            if (!closed) {
                waiting.add(append);
                somethingToDo.signal();
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    /** The appends that make the next batch; waits for at least one. Empty once closed and drained. */
    List<PendingAppend> takeBatch(int maxRows) {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                somethingToDo.awaitUninterruptibly();
            }
            return takeUpTo(maxRows);
        } finally {
            lock.unlock();
        }
    }

    /** Puts back, in front of all others, what was taken in one batch and shall be written one by one. */
    void putBackApart(List<PendingAppend> batch) {
        lock.lock();
        try {
            for (PendingAppend append : batch.reversed()) {
                append.setApart();
                waiting.addFirst(append);
            }
        } finally {
            lock.unlock();
        }
    }

    List<PendingAppend> takeAll() {
        lock.lock();
        try {
            List<PendingAppend> all = List.copyOf(waiting);
            waiting.clear();
            return all;
        } finally {
            lock.unlock();
        }
    }

    /** Takes back an append that is not wanted any more, unless it is being written already. */
    void withdraw(PendingAppend append) {
        lock.lock();
        try {
            waiting.remove(append);
        } finally {
            lock.unlock();
        }
    }

    /** Takes in nothing more; what waits is still given out. */
    void close() {
        lock.lock();
        try {
            closed = true;
            somethingToDo.signal();
        } finally {
            lock.unlock();
        }
    }

    private List<PendingAppend> takeUpTo(int maxRows) {
        List<PendingAppend> taken = new ArrayList<>();
        long rows = 0;
        while (!waiting.isEmpty()) {
            rows += waiting.element().rows().size();
            if (!taken.isEmpty() && (rows > maxRows || waiting.element().isAlone())) {
                break;
            }
            taken.add(waiting.remove());
            if (taken.getFirst().isAlone()) {
                break;
            }
        }
        return taken;
    }
}
