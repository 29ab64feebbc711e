package org.trusttimeline.testservers;

import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.testcontainers.DockerClientFactory;

/** Where a server comes from. {@code TEST_SERVERS=container|named|embedded} overrules the choice. */
enum ServerSource {
    CONTAINER,
    NAMED,
    EMBEDDED;

    static ServerSource choose(String variable) {
        return choose(
                variable, System.getenv(), () -> DockerClientFactory.instance().isDockerAvailable());
    }

    static ServerSource choose(String variable, Map<String, String> environment, BooleanSupplier engineAnswers) {
        String asked = environment.get("TEST_SERVERS");
        if (asked != null) {
            return valueOf(asked.toUpperCase(Locale.ROOT));
        }
        if (engineAnswers.getAsBoolean()) {
            return CONTAINER;
        }
        return environment.containsKey(variable) ? NAMED : EMBEDDED;
    }

    static String named(String variable) {
        String address = System.getenv(variable);
        if (address == null) {
            throw new IllegalStateException("TEST_SERVERS=named needs " + variable + " in the environment");
        }
        return address;
    }

    /** Said once for each server, so that a report tells what its figures and its greens were seen on. */
    void announce(String server) {
        System.out.println("Tests run against " + server + " (" + name().toLowerCase(Locale.ROOT) + ")");
    }
}
