package org.trusttimeline.query.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.QuerySideTest;

/** Whoever is no operator is turned away from everything there is for them. */
class OperatorsOnlyTest extends QuerySideTest {

    private static final String CHARTS = "/api/operations/projections/charts";

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPERATOR")
    void nobodyElseIsLetIn(Role role) {
        Caller caller =
                new Caller(UUID.randomUUID().toString(), role, role == Role.PARTNER ? null : Couple.PRACTICE, null);
        assertThat(get(caller, "/api/operations/projections").problem()).endsWith("denied");
        assertThat(get(caller, "/api/operations/health").problem()).endsWith("denied");
        assertThat(get(caller, "/api/operations/prometheus").problem()).endsWith("denied");
        assertThat(get(caller, CHARTS + "/dead-letters").problem()).endsWith("denied");
        assertThat(get(caller, CHARTS + "/rebuilds/charts-3.1").problem()).endsWith("denied");
        assertThat(post(caller, CHARTS + "/rebuilds", "").problem()).endsWith("denied");
        assertThat(post(caller, CHARTS + "/rebuilds/charts-3.1/switch", "").problem())
                .endsWith("denied");
        assertThat(post(caller, CHARTS + "/rollback", "").problem()).endsWith("denied");
        assertThat(post(caller, CHARTS + "/dead-letters/joint:" + UUID.randomUUID() + "/retry", "")
                        .problem())
                .endsWith("denied");
        assertThat(post(caller, CHARTS + "/dead-letters/joint:" + UUID.randomUUID() + "/skip", "{\"reason\": \"x\"}")
                        .problem())
                .endsWith("denied");
    }

    @ParameterizedTest
    @EnumSource(names = "OPERATOR")
    void whatIsNotThereIsSaidSo(Role role) {
        Caller operator = new Caller("operator", role, role == Role.PARTNER ? null : Couple.PRACTICE, null);
        assertThat(get(operator, CHARTS + "/rebuilds/charts-3.77").problem()).endsWith("no-such-rebuild");
        assertThat(post(operator, "/api/operations/projections/other/rebuilds", "")
                        .problem())
                .endsWith("no-such-projection");
        assertThat(post(operator, CHARTS + "/rebuilds?switch=perhaps", "").problem())
                .endsWith("bad-parameter");
        assertThat(post(operator, CHARTS + "/dead-letters/nothing/retry", "").problem())
                .endsWith("not-parked");
    }

    @ParameterizedTest
    @EnumSource(names = "OPERATOR")
    void healthAndMetricsTellOfLagAndChartsThatWait(Role role) {
        Caller operator = new Caller("operator", role, role == Role.PARTNER ? null : Couple.PRACTICE, null);
        told(couple().story());
        assertThat(get(operator, "/api/operations/health").text()).contains("readModel", "\"parked\":", "\"lag\":");
        assertThat(get(operator, "/api/operations/prometheus").text())
                .contains("timeline_read_model_lag 0.0", "timeline_read_model_parked 0.0", "timeline_live_feeds");
    }
}
