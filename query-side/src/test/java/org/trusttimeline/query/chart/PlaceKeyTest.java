package org.trusttimeline.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.events.Place;

class PlaceKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999Z",
                "1970-01-01T00:00:00Z",
                "2006-01-02T15:00:00.123456Z",
                "9999-12-31T23:59:59.999Z"
            })
    void microsecondsTellEveryMomentOfTheLedger(String text) {
        Instant moment = Instant.parse(text);

        assertThat(PlaceKey.instant(PlaceKey.micros(moment))).isEqualTo(moment);
    }

    @Test
    void momentThenRecordingThenPositionDecide() {
        Instant early = Instant.parse("2000-01-01T00:00:00Z");
        Instant late = Instant.parse("2000-01-01T00:00:00.000001Z");

        assertThat(PlaceKey.of(new Place(early, late, 9))).isLessThan(PlaceKey.of(new Place(late, early, 1)));
        assertThat(PlaceKey.of(new Place(early, early, 9))).isLessThan(PlaceKey.of(new Place(early, late, 1)));
        assertThat(PlaceKey.of(new Place(early, early, 1))).isLessThan(PlaceKey.of(new Place(early, early, 9)));
    }
}
