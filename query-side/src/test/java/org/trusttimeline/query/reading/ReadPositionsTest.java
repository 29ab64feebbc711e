package org.trusttimeline.query.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.http.problem.Problem;

class ReadPositionsTest {

    private static final RelationshipId COUPLE = RelationshipId.of("0b9c4f5e-8f2e-4b7a-9a41-3d1a1c7f0e11");
    private static final RelationshipId OTHERS = RelationshipId.of("7d0e4c55-9b3e-4f0f-8f6d-2a10b71c9e22");

    @Test
    void whatAnAnswerGaveIsReadAsItWas() {
        Map<Chart, Long> byChart = new LinkedHashMap<>();
        byChart.put(new JointChart(COUPLE), 12L);
        byChart.put(new PartnerChart(COUPLE, new PartnerId(UUID.randomUUID())), 0L);
        ReadPositions read = new ReadPositions(COUPLE, byChart);
        assertThat(ReadPositions.of(COUPLE, read.text())).isEqualTo(read);
    }

    @Test
    void thatOfAnotherRelationshipIsRefused() {
        String others = new ReadPositions(OTHERS, Map.of(new JointChart(OTHERS), 3L)).text();
        assertRefused(others);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "joint",
                "joint:C",
                "joint:C@",
                "joint:C@-1",
                "joint:C@+1",
                "joint:C@01",
                "joint:C@1 ",
                "joint:C@1  clinical:C@1",
                "joint:C@1 joint:C@2",
                "joint:C@99999999999999999999",
                "notes:C:dr-reed@1",
                "secret:C@1"
            })
    void whatNoAnswerGaveIsRefused(String plain) {
        String text = plain.replace("C", COUPLE.toString());
        assertRefused(Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsNoBase64IsRefused() {
        assertRefused("joint@1");
        String given = new ReadPositions(COUPLE, Map.of(new JointChart(COUPLE), 31L)).text();
        assertRefused(given + "=");
    }

    private static void assertRefused(String text) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> ReadPositions.of(COUPLE, text))
                .satisfies(refused -> assertThat(refused.getMessage()).contains("as it was"));
    }
}
