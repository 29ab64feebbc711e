package org.trusttimeline.standalone.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import java.util.random.RandomGenerator;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.standalone.faults.Couple.Sending;

/**
 * One seeded history: two couples, four writers each, on all kinds of chart. What a writer does next is drawn from its
 * seed: something new, something acknowledged once more, or two clients at the same time who send one command or want
 * one position. The seed decides what is done; the machine decides what falls into one batch.
 */
final class History {

    private static final int COUPLES = 2;
    private static final int WRITERS = 4;

    private final List<Account> accounts = new ArrayList<>();
    private final AtomicBoolean goesOn = new AtomicBoolean(true);

    /** A couple, and what its clients were told. */
    record Account(Couple couple, Acknowledged acknowledged) {}

    History(RandomGenerator random) {
        for (int i = 0; i < COUPLES; i++) {
            accounts.add(new Account(Couple.from(random), new Acknowledged()));
        }
    }

    List<Account> accounts() {
        return accounts;
    }

    int acknowledged() {
        return accounts.stream()
                .mapToInt(account -> account.acknowledged().entries().size())
                .sum();
    }

    /** Has everybody write until the fault has struck and the timeline has ended, or has answered for a while since. */
    void under(ServingTimeline timeline, RandomGenerator random, Runnable fault) throws InterruptedException {
        accounts.forEach(account -> new Clients(timeline, account.acknowledged())
                .send(account.couple().open()));
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Account account : accounts) {
                for (int i = 0; i < WRITERS; i++) {
                    Random own = new Random(random.nextLong());
                    writers.execute(() -> write(timeline, account, own));
                }
            }
            try {
                awaitMore(random.nextInt(20, 150), timeline);
                fault.run();
                awaitMore(50, timeline);
            } finally {
                goesOn.set(false);
            }
        }
    }

    /** Sends what is in doubt again, until all of it is acknowledged; how many there were. */
    int settle(ServingTimeline timeline) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        int doubts = 0;
        for (Account account : accounts) {
            Clients clients = new Clients(timeline, account.acknowledged());
            List<Sending> open = account.acknowledged().takeInDoubt();
            doubts += open.size();
            while (!open.isEmpty()) {
                open.forEach(clients::send);
                open = account.acknowledged().takeInDoubt();
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("never acknowledged: " + open + "; it said " + timeline.words());
                }
                Thread.sleep(10);
            }
        }
        return doubts;
    }

    private void awaitMore(int count, ServingTimeline timeline) throws InterruptedException {
        int enough = acknowledged() + count;
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (acknowledged() < enough && timeline.isAlive()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("it takes no commands; it said " + timeline.words());
            }
            Thread.sleep(1);
        }
    }

    private void write(ServingTimeline timeline, Account account, RandomGenerator random) {
        Clients clients = new Clients(timeline, account.acknowledged());
        List<Chart> charts = account.couple().charts();
        while (goesOn.get() && timeline.isAlive()) {
            Chart chart = charts.get(random.nextInt(charts.size()));
            Sending sending = account.couple().state(chart, Couple.uuid(random));
            switch (random.nextInt(10)) {
                case 0 -> clients.send(account.acknowledged().any(random));
                case 1 -> together(() -> clients.send(sending), () -> clients.send(sending));
                case 2 -> raceForOnePosition(clients, account, chart, sending, random);
                default -> stateAnew(clients, account, chart, sending);
            }
        }
    }

    private static void stateAnew(Clients clients, Account account, Chart chart, Sending sending) {
        long highest = account.acknowledged().highest(chart);
        if (clients.send(sending) == 201) {
            account.acknowledged().recordedAnew(account.acknowledged().of(sending), highest);
        }
    }

    private static void raceForOnePosition(
            Clients clients, Account account, Chart chart, Sending one, RandomGenerator random) {
        long highest = account.acknowledged().highest(chart);
        if (highest < 0) {
            return;
        }
        String etag = "\"" + highest + "\"";
        Sending other = account.couple().state(chart, Couple.uuid(random));
        int taken = together(() -> clients.send(one, "If-Match", etag), () -> clients.send(other, "If-Match", etag));
        if (taken == 2) {
            account.acknowledged().isWrong("two were taken for the position after " + etag + " of " + chart.name());
        }
    }

    /** Both at the same time; how many of them were recorded anew. */
    private static int together(IntSupplier one, IntSupplier other) {
        CompletableFuture<Integer> beside = CompletableFuture.supplyAsync(one::getAsInt);
        int first = other.getAsInt();
        return (first == 201 ? 1 : 0) + (beside.join() == 201 ? 1 : 0);
    }
}
