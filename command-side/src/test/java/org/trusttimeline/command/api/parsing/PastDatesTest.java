package org.trusttimeline.command.api.parsing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.http.problem.Problem;

class PastDatesTest {

    private record Dated(Edtf date) {}

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    private final StatementReader dates =
            new StatementReader(Clock.fixed(Instant.parse("2026-03-01T02:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(strings = {"2999", "2020/2999", "../2999", "/2999", "2026-03-01T02:02:00Z", "2020/2026-04"})
    void whatLiesAheadIsRefusedAtEitherEnd(String date) {
        assertThatThrownBy(() -> dates.requirePast(new Dated(Edtf.parse(date)), ZoneOffset.UTC))
                .isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-03", "2020/2026-03~", "2020/..", "2020/", "unknown", "2026-03-01T02:00:30Z"})
    void whatMayHaveHappenedIsTaken(String date) {
        assertThatCode(() -> dates.requirePast(new Dated(Edtf.parse(date)), ZoneOffset.UTC))
                .doesNotThrowAnyException();
    }

    @Test
    void aDayBeginsInThePracticesZone() {
        Edtf first = Edtf.parse("2026-03-01");
        assertThatCode(() -> dates.requirePast(new Dated(first), AUCKLAND)).doesNotThrowAnyException();
        assertThatThrownBy(() -> dates.requirePast(new Dated(first), NEW_YORK)).isInstanceOf(Problem.class);
    }
}
