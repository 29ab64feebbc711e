package org.trusttimeline.query.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.ConfidenceEvent.JournalKept;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.query.Answered;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.QuerySideTest;
import org.trusttimeline.query.access.RecordPosition;

class LookedEndpointTest extends QuerySideTest {

    private Couple couple;

    @BeforeEach
    void aRecord() {
        couple = couple().story();
        couple.says(couple.chartOf(couple.ben), new Speaker.Partner(couple.ben), "2005-11", JournalKept::new);
        told(couple);
    }

    @Test
    void howFarSomebodyLookedIsRememberedForEachChartAndOnceOnly() {
        Map<Chart, Long> both = new LinkedHashMap<>(Map.of(couple.chart, 12L));
        both.put(couple.chartOf(couple.ben), 0L);
        assertThat(looked(CLINICIAN, both).status()).isEqualTo(204);
        assertThat(looked(CLINICIAN, both).status()).isEqualTo(204);
        assertThat(looked(partner(couple.ann), Map.of(couple.chart, 3L)).status())
                .isEqualTo(204);
        assertThat(remembered())
                .containsExactly(
                        "clinician:" + Couple.REED + " " + couple.chart.stream() + " 12",
                        "clinician:" + Couple.REED + " " + couple.chartOf(couple.ben).stream() + " 0",
                        "partner:" + couple.ann + " " + couple.chart.stream() + " 3");
    }

    @Test
    void aChartThatIsNotOnesOwnIsRefusedLikeOneThatNobodyHas() {
        Answered bens = looked(partner(couple.ann), Map.of(couple.chartOf(couple.ben), 0L));
        Answered empty = looked(partner(couple.ann), Map.of(couple.chartOf(couple.ann), 0L));
        assertThat(bens.status()).isEqualTo(400);
        assertThat(bens.problem()).isEqualTo("/problems/unknown-position");
        assertThat(bens.text()).isEqualTo(empty.text());
        assertThat(remembered()).isEmpty();
    }

    @Test
    void whatNobodyWasShownYetIsNotRemembered() {
        Answered ahead = looked(CLINICIAN, Map.of(couple.chart, 13L));
        assertThat(ahead.status()).isEqualTo(503);
        assertThat(ahead.problem()).isEqualTo("/problems/not-there-yet");
        assertThat(remembered()).isEmpty();
    }

    @Test
    void aLookWithoutAPositionIsRefused() {
        for (String json : List.of("{}", "{\"position\":null}", "{\"position\":\"13\"}")) {
            assertThat(post(CLINICIAN, path(couple, "/looked"), json).problem())
                    .as(json)
                    .isEqualTo("/problems/unknown-position");
        }
        assertThat(remembered()).isEmpty();
    }

    @Test
    void aPositionOfMoreChartsThanARecordHasIsRefusedHoweverManyThereAre() {
        for (int many : List.of(20, 50, 500, 5_000)) {
            Map<Chart, Long> charts = new LinkedHashMap<>();
            for (int i = 0; i < many; i++) {
                charts.put(couple.chartOf(new PartnerId(UUID.randomUUID())), 1L);
            }
            Answered answered = looked(CLINICIAN, charts);
            assertThat(answered.status()).as(answered.text()).isIn(400, 413);
        }
        assertThat(remembered()).isEmpty();
    }

    @Test
    void aBodyThatIsNoneIsRefusedByName() {
        for (String json : List.of("", "[]", "null", "{", "{\"position\":1,\"position\":2}", "{} {}")) {
            assertThat(post(CLINICIAN, path(couple, "/looked"), json).problem())
                    .as(json)
                    .isEqualTo("/problems/not-json");
        }
        Answered more = post(CLINICIAN, path(couple, "/looked"), "{\"position\":\"x\",\"more\":1}");
        assertThat(more.problem()).isEqualTo("/problems/unknown-field");
        assertThat(more.body().path("field").asString()).isEqualTo("more");
    }

    @Test
    void whoMayNotReadARecordHasNotLookedAtIt() {
        Couple others = couple().story();
        told(others);
        Answered refused = looked(partner(others.ann), Map.of(couple.chart, 3L));
        assertThat(refused.status()).isEqualTo(404);
        assertThat(remembered()).isEmpty();
    }

    private Answered looked(Caller caller, Map<Chart, Long> byChart) {
        String position = position(byChart).text();
        return post(caller, path(couple, "/looked"), "{\"position\":\"" + position + "\"}");
    }

    private RecordPosition position(Map<Chart, Long> byChart) {
        Map<String, Long> charts = new LinkedHashMap<>();
        byChart.forEach((chart, position) -> charts.put(chart.name(), position));
        return new RecordPosition(couple.id(), charts);
    }

    private List<String> remembered() {
        List<String> found = new ArrayList<>();
        try (Connection connection = ledger.memory().getConnection();
                PreparedStatement select = connection.prepareStatement("select caller, stream, position from looked"
                        + " where stream like ? order by caller, stream, position")) {
            select.setString(1, "%:" + couple.id() + "%");
            ResultSet looks = select.executeQuery();
            while (looks.next()) {
                found.add(looks.getString(1) + " " + looks.getString(2) + " " + looks.getLong(3));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }
}
