package org.trusttimeline.http.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.http.problem.Problem;

class TimelinePositionTest {

    @Test
    void isReadBack() {
        TimelinePosition position = new TimelinePosition(new JointChart(new RelationshipId(UUID.randomUUID())), 12);
        assertThat(TimelinePosition.of(position.text())).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "!!!", "bm9uc2Vuc2U", "am9pbnQ6eEAx"})
    void anythingElseIsAProblem(String text) {
        assertThatThrownBy(() -> TimelinePosition.of(text))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(400));
    }
}
