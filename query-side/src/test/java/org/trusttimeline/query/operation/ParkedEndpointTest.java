package org.trusttimeline.query.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.query.Answered;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.QuerySideTest;

/** An event that nobody knows stands in a joint chart: what operators see of it and do about it, and what others notice. */
@DirtiesContext
@TestPropertySource(properties = "test.ledger=with-an-unknown-event")
class ParkedEndpointTest extends QuerySideTest {

    private static final Caller OPERATOR = new Caller("operator", Role.OPERATOR, Couple.PRACTICE, null);
    private static final String PROJECTIONS = "/api/operations/projections";
    private static final String LETTERS = PROJECTIONS + "/charts/dead-letters";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(40);

    @Test
    void theChartIsNamedAllOthersFlowAndItGoesOnOnceTheEntryIsDropped() {
        Couple well = couple().story();
        told(well);
        Couple poisoned = new Couple("unknown", ledger.texts()::seal);
        String stream = poisoned.chart.stream();

        Answered letters = get(OPERATOR, LETTERS);
        assertThat(letters.status()).isEqualTo(200);
        assertThat(letters.body().get(0).path("stream").asString()).isEqualTo(stream);
        assertThat(letters.body().get(0).path("position").asLong()).isEqualTo(1);
        assertThat(get(OPERATOR, PROJECTIONS).body().get(0).path("parked").asLong())
                .isEqualTo(1);

        assertThat(entries(poisoned)).isEqualTo(1);
        assertThat(post(OPERATOR, LETTERS + "/" + stream + "/retry", "").body().size())
                .isEqualTo(1);
        assertThat(post(OPERATOR, LETTERS + "/" + stream + "/skip", "{\"reason\": \" \"}")
                        .problem())
                .isEqualTo("/problems/bad-reason");

        Answered skipped = post(OPERATOR, LETTERS + "/" + stream + "/skip", "{\"reason\": \"never a statement\"}");
        assertThat(skipped.status()).as(skipped.text()).isEqualTo(200);
        assertThat(skipped.body().size()).isZero();
        assertThat(get(OPERATOR, LETTERS).body().size()).isZero();
        poisoned.opened();
        poisoned.impact(null);
        told(poisoned, poisoned.breach());
        assertThat(entries(poisoned)).isEqualTo(2);

        aRebuildHoldsToIt();
    }

    private void aRebuildHoldsToIt() {
        String id = post(OPERATOR, PROJECTIONS + "/charts/rebuilds", "")
                .body()
                .path("id")
                .asString();
        await().atMost(LONG_ENOUGH)
                .until(() -> get(OPERATOR, PROJECTIONS + "/charts/rebuilds/" + id)
                        .body()
                        .path("state")
                        .asString()
                        .equals("SERVED"));
        assertThat(get(OPERATOR, LETTERS).body().size()).isZero();
        assertThat(post(OPERATOR, PROJECTIONS + "/charts/rollback", "").status())
                .isEqualTo(200);
        assertThat(post(OPERATOR, PROJECTIONS + "/charts/rebuilds/" + id + "/switch", "")
                        .status())
                .isEqualTo(200);
    }

    private int entries(Couple couple) {
        return get(CLINICIAN, path(couple, "/timeline")).body().path("entries").size();
    }
}
