package org.trusttimeline.ledger.append;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** Callers that each wait in a thread of their own. */
final class Callers {

    private final List<Thread> threads = new ArrayList<>();

    <T> FutureTask<T> call(Callable<T> call) {
        FutureTask<T> task = new FutureTask<>(call);
        threads.add(Thread.ofPlatform().start(task));
        return task;
    }

    /** Returns once every caller waits for an answer. */
    void awaitAllWaiting() throws Exception {
        for (Thread thread : threads) {
            Waiting.until(() -> thread.getState() == Thread.State.TIMED_WAITING);
        }
    }
}
