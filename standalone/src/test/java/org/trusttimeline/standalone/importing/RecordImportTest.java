package org.trusttimeline.standalone.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.standalone.importing.FakeService.id;
import static org.trusttimeline.standalone.importing.FakeService.problem;
import static org.trusttimeline.standalone.importing.Lines.OPEN;
import static org.trusttimeline.standalone.importing.Lines.boundary;
import static org.trusttimeline.standalone.importing.Lines.file;
import static org.trusttimeline.standalone.importing.Lines.on;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trusttimeline.standalone.importing.FakeService.Reply;

class RecordImportTest extends Importing {

    @Test
    void linesAreSentInTheirOrder() {
        String[] lines = Stream.concat(Stream.of(OPEN), IntStream.range(0, 100).mapToObj(n -> boundary("#e" + n)))
                .toArray(String[]::new);
        ImportReport report = run(file(lines));
        assertThat(report.lines()).containsExactly("imported 101 of 101");
        assertThat(service.commands().stream()
                        .skip(1)
                        .map(request -> request.body().path("entryId").stringValue()))
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).mapToObj(n -> id("e" + n)).toList());
    }

    @Test
    void everyRequestSaysWhoCalls() {
        run(file(OPEN));
        assertThat(Stream.concat(service.idRequests().stream(), service.commands().stream()))
                .hasSize(2)
                .allMatch(request -> request.authorization().equals("Bearer a.b.c"))
                .allMatch(request -> request.contentType().equals("application/json"));
    }

    @Test
    void aSourceThatIsNamedStays() {
        run(file(OPEN, boundary("#e1").replace("\"statedBy\"", "\"source\":\"LETTER\",\"statedBy\"")));
        assertThat(service.commands())
                .extracting(request -> request.body().path("source").stringValue())
                .containsExactly("IMPORT", "LETTER");
    }

    @Test
    void remarksForReadersAreNotSent() {
        run(file(OPEN, on("\"joint\",\"assume\":\"#not a label\",\"step\":\"3b\"", "#e1")));
        assertThat(service.commands().getLast().body().propertyNames())
                .containsExactlyInAnyOrder("type", "entryId", "statedBy", "source");
    }

    @Test
    void aRefusedLineIsReportedAndTheOthersGoOn() {
        service.answers((request, time, usual) ->
                request.body().path("entryId").asString("").equals(id("e2"))
                        ? problem(422, "/problems/a-boundary\\u001b", "A partner states\\nboundaries of their own.")
                        : usual);
        ImportReport report = run(file(OPEN, boundary("#e1"), "", boundary("#e2"), boundary("#e3")));
        assertThat(report.isWhole()).isFalse();
        assertThat(report.lines())
                .containsExactly(
                        "imported 3 of 4", "line 5: /problems/a-boundary : A partner states boundaries of their own.");
    }

    @Test
    void aRefusalWithoutAProblemIsNamedByItsStatus() {
        service.answers((request, time, usual) -> request.path().endsWith("/clinical/commands")
                ? new Reply(404, "{\"type\":\"about:blank\",\"detail\":\"Nothing here.\"}")
                : usual);
        assertThat(refusals(OPEN, on("\"clinical\"", "#e1"))).containsExactly("line 3: HTTP 404: Nothing here.");
    }

    @Test
    void aSecondTimeNothingIsRefused() {
        ImportFile file = file(OPEN, boundary("#e1"));
        assertThat(run(file).isWhole()).isTrue();
        ImportReport second = run(file);
        assertThat(second.lines()).containsExactly("imported 2 of 2");
        assertThat(service.commands().subList(2, 4))
                .isEqualTo(service.commands().subList(0, 2));
    }

    @ParameterizedTest
    @CsvSource({"401, 401", "403, 403", "500, failed", "302, 302", "204, 204"})
    void whatConcernsEveryLineEndsTheImportAtOnce(int status, String named) {
        service.answers((request, time, usual) -> request.type().equals("StateBoundary")
                ? new Reply(status, status == 500 ? "{\"type\":\"/problems/failed\",\"detail\":\"It failed.\"}" : "")
                : usual);
        ImportReport report = run(file(OPEN, boundary("#e1"), boundary("#e2")));
        assertThat(report.isWhole()).isFalse();
        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.ended())
                .hasValueSatisfying(words -> assertThat(words)
                        .startsWith("ended at line 3: ")
                        .contains(named)
                        .endsWith("run the same import again: what was taken is not taken twice."));
        assertThat(service.commands()).hasSize(2);
    }

    @Test
    void whoIsNotLetInIsToldHowToGetAToken() {
        service.answers((request, time, usual) -> problem(401, "/problems/not-signed-in", "This needs a token."));
        assertThat(run(file(OPEN)).ended())
                .hasValueSatisfying(words -> assertThat(words)
                        .contains("/problems/not-signed-in", "./timeline token --as clinician:ID")
                        .doesNotContain("a.b.c"));
    }
}
