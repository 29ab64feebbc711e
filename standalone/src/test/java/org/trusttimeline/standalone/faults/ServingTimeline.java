package org.trusttimeline.standalone.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.access.LocalIssuer;
import org.trusttimeline.standalone.Main;
import org.trusttimeline.standalone.app.Secrets;
import org.trusttimeline.standalone.app.Viewer;

/** {@code ./timeline serve} in a process of its own, which can be killed. */
final class ServingTimeline {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final Path data;
    private final Process process;
    private final List<String> said = new ArrayList<>();
    private final String url;

    private ServingTimeline(Path data, Process process) throws IOException {
        this.data = data;
        this.process = process;
        BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        this.url = readyAt(lines);
        Thread.ofVirtual().start(() -> lines.lines().forEach(this::keep));
    }

    /** Returns when it takes commands. */
    static ServingTimeline start(Path data) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dtimeline.postgres.cache=" + System.getProperty("timeline.postgres.cache"),
                "-Daxoniq.update-checker.disabled=true",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0",
                "--data",
                data.toString());
        return new ServingTimeline(
                data, new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    Path data() {
        return data;
    }

    Viewer clinician() {
        return as("dana", Role.CLINICIAN);
    }

    Viewer partner(UUID partner) {
        return as(partner.toString(), Role.PARTNER);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Ends in order, as Ctrl-C does. */
    void stop() {
        process.destroy();
        awaitEnd();
    }

    int awaitEnd() {
        try {
            if (!process.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("it does not end; it said " + words());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    synchronized String words() {
        return String.join("\n", said);
    }

    private synchronized void keep(String line) {
        said.add(line);
    }

    private Viewer as(String id, Role role) {
        Caller caller = new Caller(id, role, "local", null);
        return new Viewer(
                url, LocalIssuer.read(data.resolve(Secrets.ISSUER)).token(caller, Instant.now(), Duration.ofHours(12)));
    }

    private String readyAt(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("Ready on ")) {
                return line.substring("Ready on ".length());
            }
            keep(line);
        }
        throw new AssertionError("it never became ready; it said " + words());
    }

    /** A secret or setting that the data directory keeps. */
    String kept(String name) {
        try {
            return Files.readString(data.resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
