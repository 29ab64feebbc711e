package org.trusttimeline.query.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.query.QuerySideTest;

/** Whoever is no operator is turned away from everything there is for them. */
class OperatorsOnlyTest extends QuerySideTest {

    private static final String CHARTS = "/api/operations/projections/charts";

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPERATOR")
    void nobodyElseIsLetIn(Role role) {
        Caller caller = new Caller(UUID.randomUUID().toString(), role, null, null);
        assertThat(get(caller, "/api/operations/projections").problem()).endsWith("operators-only");
        assertThat(get(caller, CHARTS + "/dead-letters").problem()).endsWith("operators-only");
        assertThat(get(caller, CHARTS + "/rebuilds/charts-3.1").problem()).endsWith("operators-only");
        assertThat(post(caller, CHARTS + "/rebuilds", "").problem()).endsWith("operators-only");
        assertThat(post(caller, CHARTS + "/rebuilds/charts-3.1/switch", "").problem())
                .endsWith("operators-only");
        assertThat(post(caller, CHARTS + "/rollback", "").problem()).endsWith("operators-only");
        assertThat(post(caller, CHARTS + "/dead-letters/joint:" + UUID.randomUUID() + "/retry", "")
                        .problem())
                .endsWith("operators-only");
        assertThat(post(caller, CHARTS + "/dead-letters/joint:" + UUID.randomUUID() + "/drop", "{\"reason\": \"x\"}")
                        .problem())
                .endsWith("operators-only");
    }

    @ParameterizedTest
    @EnumSource(names = "OPERATOR")
    void whatIsNotThereIsSaidSo(Role role) {
        Caller operator = new Caller("operator", role, null, null);
        assertThat(get(operator, CHARTS + "/rebuilds/charts-3.77").problem()).endsWith("no-such-rebuild");
        assertThat(post(operator, "/api/operations/projections/other/rebuilds", "")
                        .problem())
                .endsWith("no-such-projection");
        assertThat(post(operator, CHARTS + "/rebuilds?switch=perhaps", "").problem())
                .endsWith("bad-parameter");
        assertThat(post(operator, CHARTS + "/dead-letters/nothing/retry", "").problem())
                .endsWith("not-parked");
    }
}
