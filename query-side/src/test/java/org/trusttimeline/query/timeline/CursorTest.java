package org.trusttimeline.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.events.Place;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.chart.PlaceKey;

class CursorTest {

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01T00:00:00Z", "1969-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999Z"})
    void comesBackAsItWas(String moment) {
        Cursor cursor = new Cursor(PlaceKey.of(new Place(Instant.parse(moment), Instant.parse(moment), 7)));

        assertThat(Cursor.of(cursor.text())).isEqualTo(cursor);
        assertThat(cursor.text()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "1 2 -3", "1 2 3 4", " 1 2 3", "a b c", "9999999999999999999 2 3"})
    void whatNoAnswerGaveIsRefused(String plain) {
        String text = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> Cursor.of(text)).isInstanceOf(Problem.class);
    }
}
