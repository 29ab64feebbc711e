package org.trusttimeline.query.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.AmendmentEvent.AmendmentAccepted;
import org.trusttimeline.events.AmendmentEvent.AmendmentDenied;
import org.trusttimeline.events.AmendmentEvent.AmendmentExtended;
import org.trusttimeline.events.AmendmentEvent.AmendmentRequested;
import org.trusttimeline.events.AmendmentEvent.DenialRebutted;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.DenialBasis;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.QuerySideTest;
import tools.jackson.databind.JsonNode;

/** The right to amend (45 CFR 164.526): when a decision is due, and what came of it, all of it linked. */
class AmendmentEndpointTest extends QuerySideTest {

    private Couple couple;
    private Entry breach;
    private Entry request;

    @BeforeEach
    void aRequest() {
        couple = couple();
        couple.opened();
        breach = couple.breach();
        request = couple.says(
                couple.ben, "2005-12-02T23:30:00-05:00", said -> new AmendmentRequested(said, Couple.here(breach)));
        told(couple);
    }

    @Test
    void isDueSixtyDaysAfterItsReceiptInThePracticesZone() {
        JsonNode shown = amendment();
        assertThat(shown.path("request").path("entryId").asString())
                .isEqualTo(request.address().entryId().toString());
        assertThat(shown.path("entry").path("entryId").asString())
                .isEqualTo(breach.address().entryId().toString());
        assertThat(shown.path("entry").path("chart").asString()).isEqualTo("joint");
        assertThat(shown.path("requestedBy").asString()).isEqualTo("partner:" + couple.ben);
        assertThat(shown.path("requestedOn").asString())
                .as("the day in New York, not in Greenwich")
                .isEqualTo("2005-12-02");
        assertThat(shown.path("dueOn").asString()).isEqualTo("2006-01-31");
        assertThat(shown.path("extended").asBoolean(true)).isFalse();
        assertThat(shown.path("state").asString()).isEqualTo("REQUESTED");
        assertThat(shown.has("basis")).isFalse();
    }

    @Test
    void isDueThirtyDaysLaterOnceExtended() {
        told(couple, clinician(said -> new AmendmentExtended(said, Couple.here(request))));
        assertThat(amendment().path("dueOn").asString()).isEqualTo("2006-03-02");
        assertThat(amendment().path("extended").asBoolean()).isTrue();
    }

    @Test
    void aDenialHasItsBasisAndItsRebuttals() {
        Entry denied =
                clinician(said -> new AmendmentDenied(said, Couple.here(request), DenialBasis.ACCURATE_AND_COMPLETE));
        Entry rebutted = couple.says(couple.ben, null, said -> new DenialRebutted(said, Couple.here(request)));
        told(couple, denied, rebutted);
        assertThat(amendment().path("state").asString()).isEqualTo("DENIED");
        assertThat(amendment().path("basis").asString()).isEqualTo("ACCURATE_AND_COMPLETE");
        assertThat(amendment().path("rebuttals").path(0).path("entryId").asString())
                .isEqualTo(rebutted.address().entryId().toString());
        told(couple, clinician(said -> new AmendmentAccepted(said, Couple.here(request))));
        assertThat(amendment().path("state").asString())
                .as("the latest decision governs")
                .isEqualTo("ACCEPTED");
        assertThat(amendment().has("basis")).isFalse();
    }

    @Test
    void requestsStandOldestFirstFromEveryChartTheCallerSees() {
        Speaker ben = new Speaker.Partner(couple.ben);
        Entry own = couple.says(
                couple.chartOf(couple.ben),
                ben,
                "2005-11",
                said -> new AmendmentRequested(said, Couple.beside(breach)));
        told(couple, own);
        assertThat(get(partner(couple.ann), path(couple, "/amendments"))
                        .body()
                        .path("amendments")
                        .size())
                .isEqualTo(1);
        JsonNode seen =
                get(partner(couple.ben), path(couple, "/amendments")).body().path("amendments");
        assertThat(seen.path(0).path("request").path("chart").asString()).isEqualTo("partner:" + couple.ben);
        assertThat(seen.path(0).path("entry").path("chart").asString()).isEqualTo("joint");
        assertThat(seen.path(1).path("request").path("chart").asString()).isEqualTo("joint");
    }

    /** A step may stand on another chart than its request: only who sees that chart sees it taken. */
    @Test
    void whatIsSaidOfAJointRequestInPrivateIsSeenByWhoeverSeesThatChart() {
        Entry aside = couple.says(
                couple.chartOf(couple.ben),
                new Speaker.Partner(couple.ben),
                null,
                said -> new DenialRebutted(said, Couple.beside(request)));
        told(couple, aside);
        assertThat(amendment().path("rebuttals").size()).isZero();
        assertThat(get(CLINICIAN, path(couple, "/amendments"))
                        .body()
                        .path("amendments")
                        .path(0)
                        .path("rebuttals")
                        .path(0)
                        .path("chart")
                        .asString())
                .isEqualTo("partner:" + couple.ben);
    }

    private Entry clinician(Function<Statement, JointEvent> what) {
        return couple.says(new Speaker.Clinician(Couple.REED), null, what);
    }

    private JsonNode amendment() {
        return get(partner(couple.ann), path(couple, "/amendments"))
                .body()
                .path("amendments")
                .path(0);
    }
}
