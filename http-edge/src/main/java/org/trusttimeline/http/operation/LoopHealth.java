package org.trusttimeline.http.operation;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether every loop of a node goes on: down as soon as one of them fails or has ended, with which, and why. */
public final class LoopHealth extends AbstractHealthIndicator {

    private final Supplier<Stream<Seen>> loops;

    /** A loop as it was seen: its name, whether all is as it ought to be, and how it fares, in words that quote nothing stored. */
    public record Seen(String name, boolean isWell, String status) {}

    /** @param loops looks at every loop */
    public LoopHealth(Supplier<Stream<Seen>> loops) {
        super("The loops cannot be asked");
        this.loops = loops;
    }

    // Those that are not well come last: where both sides run in one process, two loops may have one name.
    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        loops.get()
                .sorted((one, other) -> Boolean.compare(other.isWell(), one.isWell()))
                .forEachOrdered(loop -> {
                    health.withDetail(loop.name(), loop.status());
                    if (!loop.isWell()) {
                        health.down();
                    }
                });
    }
}
