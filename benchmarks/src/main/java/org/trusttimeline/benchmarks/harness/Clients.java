package org.trusttimeline.benchmarks.harness;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Clients that work at once, each in a thread of its own, each asking again as soon as it has its answer. */
public final class Clients {

    private final CountDownLatch start = new CountDownLatch(1);
    private final StopCondition until;
    private volatile long began;

    private Clients(StopCondition until) {
        this.until = until;
    }

    /**
     * Lets them work together.
     *
     * @throws Failed if one of them did not get its answer: what fails may be fast, and is no figure
     */
    public static Run run(List<? extends Operation> operations, StopCondition until) throws InterruptedException {
        Clients clients = new Clients(until);
        try (ExecutorService threads = Executors.newFixedThreadPool(operations.size())) {
            List<Future<Latencies>> working = operations.stream()
                    .map(operation -> threads.submit(() -> clients.work(operation)))
                    .toList();
            clients.began = System.nanoTime();
            clients.start.countDown();
            return clients.ended(working);
        }
    }

    private Latencies work(Operation operation) throws Exception {
        Latencies latencies = new Latencies();
        start.await();
        long from = System.nanoTime();
        // Once at least: on a busy machine a thread may begin when a short run is over.
        do {
            operation.run();
            long to = System.nanoTime();
            latencies.note(to - from);
            from = to;
        } while (!until.isOver(latencies.size(), from - began));
        return latencies;
    }

    private Run ended(List<Future<Latencies>> working) throws InterruptedException {
        LongStream all = LongStream.empty();
        try {
            for (Future<Latencies> client : working) {
                all = LongStream.concat(all, LongStream.of(client.get().all()));
            }
        } catch (ExecutionException e) {
            throw new Failed(e.getCause());
        }
        long nanos = System.nanoTime() - began;
        return Run.of(nanos, all.toArray());
    }

    /** A client did not get its answer, so there is no figure. */
    public static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Failed(@Nullable Throwable cause) {
            super("a client failed while it was measured", cause);
        }
    }

    /** The latencies of one client, in nanoseconds: noting one must cost next to nothing. */
    static final class Latencies {

        private static final int AT_FIRST = 4_096;

        private long[] noted = new long[AT_FIRST];
        private int size;

        void note(long nanos) {
            if (size == noted.length) {
                noted = Arrays.copyOf(noted, 2 * size);
            }
            noted[size++] = nanos;
        }

        int size() {
            return size;
        }

        long[] all() {
            return Arrays.copyOf(noted, size);
        }
    }
}
