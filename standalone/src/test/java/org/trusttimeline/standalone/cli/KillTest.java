package org.trusttimeline.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.ledger.offsite.Offsite;
import org.trusttimeline.standalone.Main;
import org.trusttimeline.standalone.app.RunningTimeline;
import org.trusttimeline.standalone.app.Viewer;
import tools.jackson.databind.JsonNode;

/** The process is killed (SIGKILL) under eight writers: whatever was acknowledged is there once after the restart. */
class KillTest {

    private static final int WRITERS = 8;
    private static final int ENOUGH = 400;

    @TempDir
    Path directory;

    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();

    @Test
    void nothingAcknowledgedIsLostOrDoubled() throws Exception {
        Path data = directory.resolve("data");
        Process process = serve(data);
        String url = readyAt(process);
        List<UUID> couples =
                IntStream.range(0, WRITERS).mapToObj(i -> UUID.randomUUID()).toList();
        write(process, clinician(url, data), couples);
        try (RunningTimeline again = RunningTimeline.start(data, 0, Offsite.NONE)) {
            assertThat(recorded(clinician(again.url(), data), couples)).containsAllEntriesOf(acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
    }

    private void write(Process process, Viewer clinician, List<UUID> couples) throws InterruptedException {
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            couples.forEach(couple -> writers.execute(() -> write(process, clinician, couple)));
            while (acknowledged.size() < ENOUGH && process.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            process.destroyForcibly().waitFor();
        }
    }

    private void write(Process process, Viewer clinician, UUID couple) {
        UUID partner = UUID.randomUUID();
        try {
            clinician.post("/api/relationships", open(couple, partner));
            while (process.isAlive()) {
                state(clinician, couple, partner);
            }
        } catch (UncheckedIOException gone) {
            // The process was killed: an answer that was not read is no acknowledgement.
        }
    }

    private void state(Viewer clinician, UUID couple, UUID partner) {
        UUID entry = UUID.randomUUID();
        var answer = clinician.post("/api/relationships/" + couple + "/commands", boundary(entry, partner));
        if (answer.statusCode() == 201) {
            acknowledged.put(entry.toString(), position(answer.body()));
        }
    }

    private static Map<String, Long> recorded(Viewer clinician, List<UUID> couples) {
        List<JsonNode> entries = new ArrayList<>();
        couples.forEach(couple -> addAll(clinician, couple, entries));
        return entries.stream()
                .collect(Collectors.toMap(
                        entry -> entry.path("entryId").asString(),
                        entry -> entry.path("position").asLong()));
    }

    private static void addAll(Viewer clinician, UUID couple, List<JsonNode> entries) {
        String cursor = "";
        do {
            JsonNode page = Awaited.read(clinician, "/api/relationships/" + couple + "/timeline?limit=200" + cursor);
            page.path("entries").forEach(entries::add);
            cursor = page.path("next").isMissingNode()
                    ? ""
                    : "&cursor=" + page.path("next").asString();
        } while (!cursor.isEmpty());
    }

    private static String open(UUID couple, UUID partner) {
        return """
                {"type": "OpenRelationship", "relationshipId": "%s",
                 "partners": [{"partnerId": "%s"}, {"partnerId": "%s"}]}""".formatted(couple, partner, UUID.randomUUID());
    }

    private static String boundary(UUID entry, UUID partner) {
        return """
                {"type": "StateBoundary", "entryId": "%s", "boundaryId": "%s", "statedBy": "%s", "narrative": "No."}""".formatted(entry, entry, partner);
    }

    private static long position(String body) {
        return new tools.jackson.databind.json.JsonMapper()
                .readTree(body)
                .path("position")
                .asLong();
    }

    private static Viewer clinician(String url, Path data) {
        return new Viewer(url, TokenCommand.token(data, new Caller("dana", Role.CLINICIAN, "local", null)));
    }

    private static Process serve(Path data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dtimeline.postgres.cache=" + System.getProperty("timeline.postgres.cache"),
                        "-Daxoniq.update-checker.disabled=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static String readyAt(Process process) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("Ready on ")) {
                return line.substring("Ready on ".length());
            }
        }
        throw new IllegalStateException("it never became ready");
    }
}
