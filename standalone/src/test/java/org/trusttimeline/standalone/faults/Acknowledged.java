package org.trusttimeline.standalone.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.standalone.faults.Couple.Sending;

/** What the clients of one couple were told: entries acknowledged, and commands whose answer never came. Thread-safe. */
final class Acknowledged {

    private final Map<Sending, Taken> taken = new ConcurrentHashMap<>();
    private final List<Sending> order = new ArrayList<>();
    private final Queue<Sending> inDoubt = new ConcurrentLinkedQueue<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    void answered(Sending sending, Taken answer) {
        Taken before = taken.putIfAbsent(sending, answer);
        if (before == null) {
            synchronized (order) {
                order.add(sending);
            }
        } else if (!before.equals(answer)) {
            wrong.add("answered in two ways: " + before + " and " + answer);
        }
    }

    /** A new entry stands behind all that were acknowledged before it was sent. */
    void recordedAnew(Taken answer, long highestBefore) {
        if (answer.position() <= highestBefore) {
            wrong.add(answer + " was recorded before " + highestBefore + ", which was acknowledged before it was sent");
        }
    }

    Taken of(Sending sending) {
        return Objects.requireNonNull(taken.get(sending));
    }

    void unanswered(Sending sending) {
        inDoubt.add(sending);
    }

    void isWrong(String what) {
        wrong.add(what);
    }

    long highest(Chart chart) {
        return taken.values().stream()
                .filter(entry -> entry.chart().equals(chart.name()))
                .mapToLong(Taken::position)
                .max()
                .orElse(-1);
    }

    Sending any(RandomGenerator random) {
        synchronized (order) {
            return order.get(random.nextInt(order.size()));
        }
    }

    /** The commands in doubt, each once; nobody else is given them again. */
    List<Sending> takeInDoubt() {
        List<Sending> all = inDoubt.stream().distinct().toList();
        inDoubt.clear();
        return all;
    }

    List<Taken> entries() {
        return List.copyOf(taken.values());
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }
}
