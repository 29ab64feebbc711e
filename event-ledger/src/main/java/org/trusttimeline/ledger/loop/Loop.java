package org.trusttimeline.ledger.loop;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that does one thing again and again until it is stopped. Nothing else ends it: after a turn that throws, an
 * {@link Error} too, it pauses and goes on; an interrupt that does not come from {@link #stop} ends a turn at most. A
 * failure is logged when it begins, when its kind changes, and when it is over, and {@link #status} tells it in between.
 * Thread-safe.
 */
public final class Loop {

    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);

    private static final int DEEPEST_CAUSE = 20;

    private final String name;
    private final Duration pause;
    private final Body body;
    private final Thread thread;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Failure failure;
    private boolean ending;

    /** What a loop does. All but {@link #wake} is called by the loop's thread alone. */
    @FunctionalInterface
    public interface Body {

        /**
         * Does it once; waits by itself until there is something to do.
         *
         * @throws Exception whatever went wrong: the loop tells of it and goes on
         */
        void turn() throws Exception;

        /** Ends a wait within {@link #turn}, once the loop is to stop; called by the thread that stops it. */
        default void wake(Thread thread) {
            thread.interrupt();
        }

        /**
         * What is left to do after the last turn.
         *
         * @throws Exception whatever went wrong: it is logged
         */
        default void end() throws Exception {}
    }

    /** How a loop fares. */
    public enum State {
        /** It was stopped. */
        STOPPED,
        /** Its last turn was done, or its first is under way. */
        RUNNING,
        /** Its last turn failed; it goes on. */
        FAILING,
        /** Its thread has ended, though nobody stopped it. */
        DEAD;

        /** Whether all is as it ought to be. */
        public boolean isWell() {
            return this == STOPPED || this == RUNNING;
        }
    }

    /**
     * Why turns fail.
     *
     * @param kind the simple names of the exception's class and of its root cause's: no message, which could quote what is stored
     * @param since when the first of them failed
     * @param turns how many have failed in a row
     */
    public record Failure(String kind, Instant since, long turns) {}

    /**
     * How a loop fares, at one moment.
     *
     * @param state the state
     * @param failure why, where it is {@link State#FAILING}; of a dead loop the last one
     */
    public record Status(State state, @Nullable Failure failure) {}

    /** The same as the other constructor, with a daemon thread of the platform. */
    public Loop(String name, Duration pause, Body body) {
        this(name, pause, body, Thread.ofPlatform().name(name).daemon().factory());
    }

    /**
     * A loop that is yet to be started.
     *
     * @param name names the thread, and the loop in logs and health
     * @param pause how long to wait after a turn that failed
     * @param body what is done
     * @param threads makes its thread
     */
    public Loop(String name, Duration pause, Body body, ThreadFactory threads) {
        this.name = name;
        this.pause = pause;
        this.body = body;
        this.thread = threads.newThread(this::run);
    }

    /**
     * Begins the first turn. All that the body reads must be there by now: it may run before this returns.
     *
     * @return this
     */
    public Loop start() {
        thread.start();
        return this;
    }

    /**
     * Wakes the body, and returns when the loop has ended.
     *
     * @param longest how long to wait for that; it is logged if it takes longer
     */
    public void stop(Duration longest) {
        synchronized (this) {
            stopping.countDown();
            if (!ending) {
                body.wake(thread);
            }
        }
        try {
            if (!thread.join(longest)) {
                LOG.warn("{} did not end within {}", name, longest);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Names it in logs and health. */
    public String name() {
        return name;
    }

    /** How it fares now. Asked between {@link #start} and {@link #stop}. */
    public Status status() {
        Failure last = failure;
        if (isStopping()) {
            return new Status(State.STOPPED, null);
        }
        if (!thread.isAlive()) {
            return new Status(State.DEAD, last);
        }
        return new Status(last == null ? State.RUNNING : State.FAILING, last);
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void run() {
        while (!isStopping()) {
            try {
                goOn();
            } catch (Throwable outOfMemoryMostLikely) {
                // Not even the failure could be told: it is there for the health, and the next turn is tried at once.
                failure = new Failure(outOfMemoryMostLikely.getClass().getSimpleName(), Instant.now(), 1);
            }
        }
        beginToEnd();
        end();
    }

    // From here on nobody wakes the body, and what woke it must not end the waits of its end.
    private synchronized void beginToEnd() {
        ending = true;
        Thread.interrupted();
    }

    private void goOn() {
        try {
            body.turn();
            succeeded();
        } catch (InterruptedException interrupted) {
            if (!isStopping()) {
                LOG.warn("{} was interrupted, though nobody stops it; it goes on", name);
            }
        } catch (Throwable failed) {
            if (!isStopping()) {
                failed(failed);
                pause();
            }
        } finally {
            if (!isStopping()) {
                // An interrupt from elsewhere must not end the waits of the turns to come.
                Thread.interrupted();
            }
        }
    }

    private void succeeded() {
        if (failure != null) {
            failure = null;
            LOG.info("{} goes on as before", name);
        }
    }

    private void failed(Throwable thrown) {
        Failure before = failure;
        String kind = kind(thrown);
        if (before == null) {
            failure = new Failure(kind, Instant.now(), 1);
        } else {
            failure = new Failure(kind, before.since(), before.turns() + 1);
        }
        if (before == null || !before.kind().equals(kind)) {
            LOG.error("{} failed; it tries again every {} ms", name, pause.toMillis(), thrown);
        }
    }

    private void pause() {
        Thread.interrupted();
        try {
            if (stopping.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                LOG.debug("{} is stopped while it pauses", name);
            }
        } catch (InterruptedException early) {
            LOG.warn("{} was interrupted while it pauses; it goes on", name);
        }
    }

    private void end() {
        try {
            body.end();
        } catch (Throwable failed) {
            LOG.error("{} could not end as it should", name, failed);
        }
    }

    // So deep and no deeper: causes may form a circle.
    private static String kind(Throwable thrown) {
        String kind = thrown.getClass().getSimpleName();
        return Stream.iterate(thrown.getCause(), Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .reduce((cause, deeper) -> deeper)
                .map(root -> kind + ": " + root.getClass().getSimpleName())
                .orElse(kind);
    }
}
