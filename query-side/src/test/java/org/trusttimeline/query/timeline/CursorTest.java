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

    private static final String STREAM =
            "partner:6f2d3a52-0000-4000-8000-000000000001:6f2d3a52-0000-4000-8000-000000000002";
    private static final String QUERY = "0a1b2c3d";

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01T00:00:00Z", "1969-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999Z"})
    void comesBackAsItWas(String moment) {
        SortKey key = new SortKey(PlaceKey.of(new Place(Instant.parse(moment), Instant.parse(moment), 7)), STREAM);

        assertThat(SortKey.of(key.cursor(QUERY), QUERY)).isEqualTo(key);
        assertThat(key.cursor(QUERY)).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 2",
                "1 2 3",
                "1 2 -3 joint:a",
                "1 2 3 4 5",
                " 1 2 3 joint:a",
                "a b c joint:a",
                "9999999999999999999 2 3 joint:a 0a1b2c3d",
                "1 2 3 joint:a"
            })
    void whatNoAnswerGaveIsRefused(String plain) {
        String text = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> SortKey.of(text, QUERY)).isInstanceOf(Problem.class);
    }
}
