package org.trusttimeline.standalone.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.standalone.importing.FakeService.problem;
import static org.trusttimeline.standalone.importing.Lines.OPEN;
import static org.trusttimeline.standalone.importing.Lines.boundary;
import static org.trusttimeline.standalone.importing.Lines.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryBackoffTest extends Importing {

    private static final FakeService.Reply BUSY = problem(503, "/problems/chart-is-busy", "Try again.");

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void whatPassesIsTriedAgain(int status) {
        service.answers((request, time, usual) -> time < 3 ? new FakeService.Reply(status, "") : usual);
        assertThat(run(file(OPEN)).isWhole()).isTrue();
        assertThat(service.commands()).hasSize(3).allMatch(service.commands().getFirst()::equals);
    }

    @Test
    void anAnswerThatWasLostIsAskedForAgain() {
        service.answers((request, time, usual) -> {
            if (request.type().equals("StateBoundary") && time == 1) {
                throw new UncheckedIOException(new IOException("cut before the answer"));
            }
            return usual;
        });
        assertThat(run(file(OPEN, boundary("#e1"))).lines()).containsExactly("imported 2 of 2");
        assertThat(service.commands()).hasSize(3);
    }

    @Test
    void whatDoesNotPassEndsTheImport() {
        service.answers((request, time, usual) -> request.type().equals("StateBoundary") ? BUSY : usual);
        ImportReport report = run(file(OPEN, boundary("#e1"), boundary("#e2")));
        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.refused()).isEmpty();
        assertThat(report.ended())
                .hasValueSatisfying(words -> assertThat(words)
                        .startsWith("ended at line 3: The service at " + service.uri() + " is busy")
                        .contains("/problems/chart-is-busy: Try again.", "run the same import again"));
        assertThat(service.commands()).hasSizeBetween(4, 15);
    }

    @Test
    void whoIsNotThereIsNamed() {
        service.close();
        ImportReport report = run(file(OPEN));
        assertThat(report.isWhole()).isFalse();
        assertThat(report.ended())
                .hasValueSatisfying(words -> assertThat(words)
                        .contains("before the first line", service.uri() + " cannot be reached", "is it running?"));
    }
}
