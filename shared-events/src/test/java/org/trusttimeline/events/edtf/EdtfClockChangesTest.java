package org.trusttimeline.events.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days on which the clocks of the practice are changed. */
class EdtfClockChangesTest {
    private static final Instant RECORDED = Instant.parse("2026-10-07T08:09:10Z");

    /**
     * Berlin: forward at 02:00 and back at 03:00. Saint John's: back at 00:01, so that 30 October ended twice. Sao Paulo:
     * forward at 00:00. Apia skipped 30 December, the whole day.
     */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,     2005-03-27,          2005-03-26T23:00:00Z, 2005-03-27T21:59:59.999Z",
        "Europe/Berlin,     2005-10-30,          2005-10-29T22:00:00Z, 2005-10-30T22:59:59.999Z",
        "Europe/Berlin,     2005-10-30~,         2005-10-29T10:00:00Z, 2005-10-31T10:59:59.999Z",
        "Europe/Berlin,     2005-10-30T02:30:00, 2005-10-30T00:30:00Z, 2005-10-30T01:30:00.999Z",
        "Europe/Berlin,     2005-10-30T01:59:59, 2005-10-29T23:59:59Z, 2005-10-29T23:59:59.999Z",
        "Europe/Berlin,     2005-10-30T03:00:00, 2005-10-30T02:00:00Z, 2005-10-30T02:00:00.999Z",
        "Europe/Berlin,     2005-03-27T02:30:00, 2005-03-27T01:00:00Z, 2005-03-27T01:00:00Z",
        "America/St_Johns,  2004-10-30,          2004-10-30T02:30:00Z, 2004-10-31T03:29:59.999Z",
        "America/Sao_Paulo, 2006-11-05,          2006-11-05T03:00:00Z, 2006-11-06T01:59:59.999Z",
        "America/Sao_Paulo, 2006-11-04,          2006-11-04T03:00:00Z, 2006-11-05T02:59:59.999Z",
        "Pacific/Apia,      2011-12-29,          2011-12-29T10:00:00Z, 2011-12-30T09:59:59.999Z",
        "Pacific/Apia,      2011-12-30,          2011-12-30T10:00:00Z, 2011-12-30T10:00:00Z",
        "Pacific/Apia,      2011-12-31,          2011-12-30T10:00:00Z, 2011-12-31T09:59:59.999Z",
    })
    void aDayIsAsLongAsItWas(ZoneId zone, String text, Instant earliest, Instant latest) {
        Edtf date = Edtf.parse(text);

        assertThat(date.earliest(zone)).isEqualTo(earliest);
        assertThat(date.latest(zone, RECORDED)).isEqualTo(latest);
    }
}
