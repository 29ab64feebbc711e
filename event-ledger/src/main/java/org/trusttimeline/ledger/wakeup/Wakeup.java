package org.trusttimeline.ledger.wakeup;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.common.Registration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rings once something has been committed to the ledger. Says that there is news, never what. Thread-safe. */
public final class Wakeup {

    private static final Logger LOG = LoggerFactory.getLogger(Wakeup.class);

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /** Rings for every listener, in the calling thread. */
    public void signal() {
        listeners.forEach(Wakeup::ring);
    }

    /**
     * Registers a listener. It runs in the appender's thread, so it must be short: hand over to a thread of its own.
     * It may ring without news, and it may miss news of another process: readers look for themselves now and then.
     */
    public Registration onSignal(Runnable listener) {
        Listener registered = new Listener(listener);
        listeners.add(registered);
        return () -> listeners.remove(registered);
    }

    // One reader that cannot be woken must not cost the others their news, nor the appender its thread.
    private static void ring(Listener listener) {
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
