package org.trusttimeline.standalone.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/** What is killed by SIGKILL. */
enum Victim {

    /** The application; its PostgreSQL stays behind as an orphan. */
    APPLICATION {
        @Override
        void kill(ServingTimeline timeline, RandomGenerator random) {
            timeline.kill();
        }
    },

    /** The first process of PostgreSQL, without which the others end. */
    POSTMASTER {
        @Override
        void kill(ServingTimeline timeline, RandomGenerator random) {
            postmaster(timeline).destroyForcibly();
        }
    },

    /** One process of PostgreSQL, a session's or one of its own; the first one then ends all others and recovers. */
    BACKEND {
        @Override
        void kill(ServingTimeline timeline, RandomGenerator random) {
            List<ProcessHandle> backends = postmaster(timeline)
                    .children()
                    .sorted(Comparator.comparingLong(ProcessHandle::pid))
                    .toList();
            backends.get(random.nextInt(backends.size())).destroyForcibly();
        }
    };

    abstract void kill(ServingTimeline timeline, RandomGenerator random);

    static Victim chosenBy(RandomGenerator random) {
        return values()[random.nextInt(values().length)];
    }

    private static ProcessHandle postmaster(ServingTimeline timeline) {
        try {
            String number = Files.readAllLines(timeline.data().resolve("postgres/postmaster.pid"))
                    .getFirst();
            return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
