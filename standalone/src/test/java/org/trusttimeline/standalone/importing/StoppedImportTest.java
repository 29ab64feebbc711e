package org.trusttimeline.standalone.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.standalone.importing.Lines.FIRST;
import static org.trusttimeline.standalone.importing.Lines.OPEN;
import static org.trusttimeline.standalone.importing.Lines.boundary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.trusttimeline.standalone.Main;
import org.trusttimeline.standalone.importing.FakeService.Reply;

/** An importer in a process of its own is stopped in the middle, and run again. */
@Timeout(60)
class StoppedImportTest extends Importing {

    private static final int LINES = 300;
    private static final int MIDDLE = 120;
    private static final String PRINTED = "printed";

    @TempDir
    Path directory = Path.of("");

    private final CountDownLatch middle = new CountDownLatch(MIDDLE);

    @Test
    void killedInTheMiddleAndRunAgainItIsWholeAndNothingIsDoubled() throws Exception {
        Process importer = startedAndStopped(Process::destroyForcibly);
        assertThat(importer.exitValue()).isNotZero();
        assertThat(service.commands()).hasSizeLessThan(LINES);
        Process again = start();
        assertThat(again.waitFor()).isZero();
        assertThat(printed()).contains("imported " + LINES + " of " + LINES);
        assertThat(entriesTaken()).isEqualTo(entries());
    }

    @Test
    void stoppedByCtrlCItSaysHowFarItCameAndHowToGoOn() throws Exception {
        startedAndStopped(Process::destroy);
        assertThat(printed())
                .containsPattern("imported \\d+ of " + LINES)
                .containsPattern("ended at line \\d+: It was interrupted\\. To go on, run the same import again:");
        assertThat(entriesTaken()).isEqualTo(entries().subList(0, entriesTaken().size()));
    }

    private Process startedAndStopped(Consumer<Process> stop) throws Exception {
        service.answers((request, time, usual) -> slowly(usual));
        Process importer = start();
        assertThat(middle.await(30, TimeUnit.SECONDS)).isTrue();
        stop.accept(importer);
        importer.waitFor();
        service.answers((request, time, usual) -> usual);
        return importer;
    }

    private Reply slowly(Reply usual) {
        try {
            TimeUnit.MILLISECONDS.sleep(5);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        middle.countDown();
        return usual;
    }

    /** What the service took for new, in the order in which it came. */
    private List<String> entriesTaken() {
        return service.commands().stream()
                .filter(request -> request.type().equals("StateBoundary"))
                .map(request -> request.body().path("entryId").stringValue())
                .distinct()
                .toList();
    }

    private static List<String> entries() {
        return IntStream.range(1, LINES).mapToObj(n -> FakeService.id("e" + n)).toList();
    }

    private Process start() throws IOException {
        Path file = directory.resolve("record.jsonl");
        Files.write(
                file,
                Stream.concat(Stream.of(FIRST, OPEN), IntStream.range(1, LINES).mapToObj(n -> boundary("#e" + n)))
                        .toList());
        ProcessBuilder importer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "import",
                        file.toString(),
                        "--url",
                        service.uri().toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve(PRINTED).toFile());
        importer.environment().put("TIMELINE_TOKEN", "a.b.c");
        return importer.start();
    }

    private String printed() throws IOException {
        return Files.readString(directory.resolve(PRINTED));
    }
}
