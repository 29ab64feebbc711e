package org.trusttimeline.ledger.wakeup;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls its listeners once something has been committed to the ledger. Says that there is news, never what. Thread-safe. */
public final class Wakeup {

    private static final Logger LOG = LoggerFactory.getLogger(Wakeup.class);

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final List<Listener> ofCommits = new CopyOnWriteArrayList<>();

    /** Ends what it was given for when it is closed; closing it again does nothing. */
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }

    /** This process has committed: calls everybody, in the calling thread. */
    public void signal() {
        heard();
        ofCommits.forEach(Wakeup::call);
    }

    /** Another process has committed: calls readers, and not those who would tell it on. */
    void heard() {
        listeners.forEach(Wakeup::call);
    }

    /**
     * Registers a reader. It runs in the appender's thread, so it must be short: hand over to a thread of its own.
     * It may be called without news, and it may miss news of another process: readers look for themselves now and then.
     */
    public Registration onSignal(Runnable reader) {
        return register(reader, listeners);
    }

    /** Registers somebody to be called after the commits of this process alone; as short as a reader. */
    Registration onCommit(Runnable teller) {
        return register(teller, ofCommits);
    }

    private static Registration register(Runnable action, List<Listener> all) {
        Listener registered = new Listener(action);
        all.add(registered);
        return () -> all.remove(registered);
    }

    // One reader that cannot be woken must not cost the others their news, nor the appender its thread.
    private static void call(Listener listener) {
        try {
            listener.action.run();
        } catch (RuntimeException e) {
            LOG.error("A reader of the ledger could not be woken; it will find the news by itself", e);
        }
    }

    /** Tells registrations of the same action apart. */
    private static final class Listener {

        private final Runnable action;

        private Listener(Runnable action) {
            this.action = action;
        }
    }
}
