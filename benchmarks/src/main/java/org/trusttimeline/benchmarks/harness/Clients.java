package org.trusttimeline.benchmarks.harness;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Clients that work at once, each in a thread of its own, each asking again as soon as it has its answer. */
public final class Clients {

    private final CountDownLatch start = new CountDownLatch(1);
    private final Stint stint;
    private volatile long began;

    private Clients(Stint stint) {
        this.stint = stint;
    }

    /**
     * Lets them work together.
     *
     * @throws ClientFailed if one of them did not get its answer: what fails may be fast, and is no figure
     */
    public static Run run(List<? extends Operation> operations, Stint stint) throws InterruptedException {
        Clients clients = new Clients(stint);
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
        // Once at least: on a busy machine a thread may begin when a short stint is over.
        do {
            operation.run();
            long to = System.nanoTime();
            latencies.note(to - from);
            from = to;
        } while (!stint.isOver(latencies.size(), from - began));
        return latencies;
    }

    private Run ended(List<Future<Latencies>> working) throws InterruptedException {
        LongStream all = LongStream.empty();
        try {
            for (Future<Latencies> client : working) {
                all = LongStream.concat(all, LongStream.of(client.get().all()));
            }
        } catch (ExecutionException e) {
            throw new ClientFailed(e.getCause());
        }
        long nanos = System.nanoTime() - began;
        return Run.of(nanos, all.toArray());
    }
}
