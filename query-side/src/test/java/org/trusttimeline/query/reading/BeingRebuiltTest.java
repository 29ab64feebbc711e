package org.trusttimeline.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.trusttimeline.query.Answered;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.QuerySideTest;

/** A ledger that cannot be read to what was its end at the start: an event that nobody knows stands in the way. */
@DirtiesContext
@TestPropertySource(properties = "test.ledger=with-an-unknown-event")
class BeingRebuiltTest extends QuerySideTest {

    @Test
    void untilAllIsReadReadsSayHowMuchIs() {
        Couple couple = couple().story();
        Answered answered = get(CLINICIAN, path(couple, "/timeline"));

        assertThat(answered.status()).isEqualTo(503);
        assertThat(answered.problem()).isEqualTo("/problems/being-rebuilt");
        assertThat(answered.header("Retry-After")).isNotEmpty();
        assertThat(answered.body().path("done").asLong()).isLessThan(2);
    }
}
