package org.trusttimeline.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A process of its own for what a test cannot do to itself: to be another process, or to die. */
public final class ChildJvm {

    private ChildJvm() {}

    /** Runs a main class to its end; the answer is what it printed. */
    public static String run(Class<?> main, Path argument) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dtimeline.postgres.cache=" + System.getProperty("timeline.postgres.cache"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        argument.toString()))
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }
}
