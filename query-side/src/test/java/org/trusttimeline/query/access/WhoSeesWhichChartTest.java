package org.trusttimeline.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.events.CareEvent.ObservationRecorded;
import org.trusttimeline.events.ConfidenceEvent.JournalKept;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.FoundationEvent.ClinicianAssigned;
import org.trusttimeline.events.FoundationEvent.ClinicianReleased;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.Capacity;
import org.trusttimeline.events.vocabulary.StaffingReason;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.query.Answered;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.QuerySideTest;

/** Joint, partner and clinical charts: a chart that is not one's own to read is as if it did not exist. */
class WhoSeesWhichChartTest extends QuerySideTest {

    private static final Caller MEDIATOR = new Caller(Couple.MEDIATOR, Role.MEDIATOR, null, null);

    private Couple couple;
    private Entry annsJournal;
    private Entry bensJournal;
    private Entry observation;

    @BeforeEach
    void aRecordOfAllCharts() {
        couple = couple();
        couple.opened();
        annsJournal = journal(couple.ann);
        bensJournal = journal(couple.ben);
        observation =
                couple.says(couple.clinical(), new Speaker.Clinician(Couple.CLINICIAN), null, ObservationRecorded::new);
        assigned(Couple.MEDIATOR, Capacity.MEDIATOR);
        told(couple);
    }

    @Test
    void aPartnerSeesTheJointChartAndTheirOwn() {
        assertThat(chartsSeenBy(partner(couple.ann))).containsExactlyInAnyOrder("joint", "partner:" + couple.ann);
        assertThat(chartsSeenBy(partner(couple.ben))).containsExactlyInAnyOrder("joint", "partner:" + couple.ben);
    }

    @Test
    void theCareTeamSeesAllButNotes() {
        assertThat(chartsSeenBy(CLINICIAN))
                .containsExactlyInAnyOrder("joint", "partner:" + couple.ann, "partner:" + couple.ben, "clinical");
    }

    @Test
    void aMediatorSeesTheJointChartUntilReleased() {
        assertThat(chartsSeenBy(MEDIATOR)).containsExactly("joint");
        assertThat(get(new Caller(Couple.MEDIATOR, Role.CLINICIAN, "harbour-practice", null), path(couple, ""))
                        .status())
                .isEqualTo(404);
        told(couple, released(Couple.MEDIATOR));
        assertThat(get(MEDIATOR, path(couple, "/timeline")).problem()).isEqualTo("/problems/no-such-relationship");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/stage", "/repairs", "/amendments", "/notes"})
    void aClinicianReadsFromTheirAssignmentToTheirRelease(String what) {
        Caller stone = new Caller("dr-stone", Role.CLINICIAN, "harbour-practice", null);
        assertThat(get(stone, path(couple, what)).status()).isEqualTo(404);
        told(couple, assigned("dr-stone", Capacity.CLINICIAN));
        assertThat(get(stone, path(couple, what)).status()).isEqualTo(200);
        told(couple, released("dr-stone"));
        assertThat(get(stone, path(couple, what)).status()).isEqualTo(404);
        assertThat(get(CLINICIAN, path(couple, what)).status()).isEqualTo(200);
    }

    @Test
    void anAnswerStandsUnderThePositionsOfTheChartsItIsReadFrom() {
        assertThat(etag(CLINICIAN, "/timeline")).isEqualTo("\"1.0.0.0\"");
        assertThat(etag(CLINICIAN, "/timeline?chart=clinical")).isEqualTo("\"0\"");
        assertThat(etag(CLINICIAN, "/stage")).isEqualTo("\"1.0.0.0\"");
        assertThat(etag(CLINICIAN, "/stage?view=joint")).isEqualTo("\"1\"");
        assertThat(etag(partner(couple.ann), "/timeline")).isEqualTo("\"1.0\"");
        assertThat(etag(partner(couple.ann), "")).isEqualTo("\"1\"");
        assertThat(etag(MEDIATOR, "/timeline")).isEqualTo("\"1\"");
    }

    @Test
    void oneIsWaitedForOnEveryChartOneSees() {
        told(couple, couple.impact(null));
        for (Entry entry : new Entry[] {annsJournal, observation, bensJournal}) {
            assertThat(getOnceThere(CLINICIAN, path(couple, "/stage"), entry).status())
                    .isEqualTo(200);
        }
        assertThat(getOnceThere(partner(couple.ann), path(couple, "/timeline"), annsJournal)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aChartOneDoesNotSeeIsWaitedForLikeOneThatIsNotThere() {
        long start = System.nanoTime();
        Answered answered = get(partner(couple.ann), path(couple, "/timeline"), positionOf(bensJournal));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(2));
        assertThat(answered.status()).isEqualTo(503);
        assertThat(answered.problem()).isEqualTo("/problems/not-there-yet");
    }

    private Entry journal(PartnerId partner) {
        return couple.says(couple.chartOf(partner), new Speaker.Partner(partner), null, JournalKept::new);
    }

    private Entry assigned(String id, Capacity capacity) {
        return couple.says(
                new Speaker.Clinician(Couple.CLINICIAN),
                null,
                said -> new ClinicianAssigned(said, id, capacity, StaffingReason.COVER));
    }

    private Entry released(String id) {
        return couple.says(
                new Speaker.Clinician(Couple.CLINICIAN),
                null,
                said -> new ClinicianReleased(said, id, StaffingReason.OTHER));
    }

    private Set<String> chartsSeenBy(Caller caller) {
        return new HashSet<>(get(caller, path(couple, "/timeline")).each("entries", "chart"));
    }

    private String etag(Caller caller, String what) {
        return get(caller, path(couple, what)).header("ETag");
    }
}
