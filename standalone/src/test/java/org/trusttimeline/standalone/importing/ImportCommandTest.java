package org.trusttimeline.standalone.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.standalone.importing.FakeService.problem;
import static org.trusttimeline.standalone.importing.Lines.FIRST;
import static org.trusttimeline.standalone.importing.Lines.OPEN;
import static org.trusttimeline.standalone.importing.Lines.boundary;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ImportCommandTest extends Importing {

    @TempDir
    Path directory = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(directory.resolve("davis.jsonl"), FIRST + "\n" + OPEN + "\n" + boundary("#e1"));
    }

    @Test
    void whenAllIsTakenItExitsWith0TheSecondTimeToo() {
        assertThat(imports()).isZero();
        assertThat(imports()).isZero();
        assertThat(out.toString()).isEqualToNormalizingNewlines("imported 2 of 2\nimported 2 of 2\n");
        assertThat(err.toString()).isEmpty();
        assertThat(service.commands().getFirst().path()).isEqualTo("POST /api/relationships");
    }

    @Test
    void whenALineIsRefusedItExitsWith1AndSaysWhich() {
        service.answers((request, time, usual) ->
                request.type().equals("StateBoundary") ? problem(422, "/problems/xyz", "Words.") : usual);
        assertThat(imports()).isEqualTo(1);
        assertThat(out.toString()).isEqualToNormalizingNewlines("imported 1 of 2\nline 3: /problems/xyz: Words.\n");
    }

    @Test
    void whenItEndsUnderWayItExitsWith1() {
        service.answers((request, time, usual) -> problem(403, "/problems/denied", "Denied."));
        assertThat(imports()).isEqualTo(1);
        assertThat(out.toString()).startsWith("imported 0 of 2").contains("/problems/denied");
    }

    @Test
    void whenTheFileIsUnfitItExitsWith1AndNamesTheLine() throws IOException {
        Files.writeString(file, FIRST + "\n{");
        assertThat(imports()).isEqualTo(1);
        assertThat(err.toString()).startsWith("Nothing was sent: line 2 is not JSON");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void whoGivesNoTokenIsToldHowToGetOne() {
        assertThat(execute(Map.of(), file.toString(), "--data", "/records")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--token", "TIMELINE_TOKEN", "./timeline token --as clinician:ID --data /records");
    }

    @Test
    void aTokenThatIsGivenGoesBeforeTheOneOfTheEnvironment() {
        execute(Map.of("TIMELINE_TOKEN", "x.y.z"), file.toString(), "--url", url(), "--token", "g.i.v");
        assertThat(service.commands())
                .allMatch(request -> request.authorization().equals("Bearer g.i.v"));
    }

    @Test
    void aTokenThatIsNoneIsNotRepeated() {
        assertThat(execute(Map.of("TIMELINE_TOKEN", "top\nsecret"), file.toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("holds characters that no token has")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://127.0.0.1", "127.0.0.1:8080", "http:/x", "http://127.0.0.1?x=1", "http://127.0.0.1#x"})
    void anAddressThatIsNoneIsWrongUsage(String url) {
        assertThat(execute(Map.of("TIMELINE_TOKEN", "x.y.z"), file.toString(), "--url", url))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--url").contains("http://127.0.0.1:8080");
    }

    private int imports() {
        return execute(Map.of("TIMELINE_TOKEN", " x.y.z\n"), file.toString(), "--url", url());
    }

    private int execute(Map<String, String> environment, String... arguments) {
        return new CommandLine(new ImportCommand(environment))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    /** With a slash at its end, as people write addresses. */
    private String url() {
        return service.uri() + "/";
    }
}
