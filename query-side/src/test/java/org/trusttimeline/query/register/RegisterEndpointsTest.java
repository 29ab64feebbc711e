package org.trusttimeline.query.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.events.AgreementEvent.AgreementProposed;
import org.trusttimeline.events.AgreementEvent.AgreementSigned;
import org.trusttimeline.events.AtoneEvent.AngerSpokenOf;
import org.trusttimeline.events.BoundaryEvent.BoundaryLifted;
import org.trusttimeline.events.BoundaryEvent.BoundarySaidToBeCrossed;
import org.trusttimeline.events.BoundaryEvent.BoundaryStated;
import org.trusttimeline.events.CareEvent.SessionRecorded;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.GatheringEvent.CheckInHeld;
import org.trusttimeline.events.GatheringEvent.ContainerHeld;
import org.trusttimeline.events.ResponseEvent.NotFreelyGivenSaid;
import org.trusttimeline.events.SustainEvent.TrustEvidenceRecorded;
import org.trusttimeline.events.id.AgreementId;
import org.trusttimeline.events.statement.Criterion;
import org.trusttimeline.events.statement.Evidence;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.AgreementKind;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.vocabulary.Modality;
import org.trusttimeline.events.vocabulary.Practice;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.QuerySideTest;
import tools.jackson.databind.JsonNode;

/** The registers as they are asked for. */
class RegisterEndpointsTest extends QuerySideTest {

    private static final Speaker CLINICIAN_SPEAKS = new Speaker.Clinician(Couple.REED);

    private Couple couple;

    @BeforeEach
    void aBreach() {
        couple = couple();
        couple.opened();
        couple.breach();
    }

    @Test
    void anAmendThatLapsedIsShownWithAllThatWasSaidOfIt() {
        Entry offered = couple.offers();
        couple.revises(2);
        Entry accepted = couple.accepts(2);
        Entry lapsed = couple.lapses();
        JsonNode amend = register("/amends").path("amends").path(0);
        assertThat(amend.path("state").asString()).isEqualTo("LAPSED");
        assertThat(amend.path("versions").path(0).path("terms").asString()).isEqualTo("plain terms 2");
        assertThat(entry(amend.path("versions").path(0).path("told"))).isEqualTo(id(offered));
        assertThat(entry(amend.path("responses").path(0).path("told"))).isEqualTo(id(accepted));
        assertThat(entry(amend.path("lapsed").path(0))).isEqualTo(id(lapsed));
    }

    @Test
    void aBoundaryThatWasLiftedIsShownInItsOwnersWordsWithItsCrossings() {
        couple.boundary();
        Entry crossed = couple.says(couple.ann, null, said -> new BoundarySaidToBeCrossed(said, couple.phone));
        Entry lifted = couple.says(couple.ann, null, said -> new BoundaryLifted(said, couple.phone));
        JsonNode boundary = register("/boundaries").path("boundaries").path(0);
        assertThat(boundary.path("open").asBoolean(true)).isFalse();
        assertThat(boundary.path("narrative").asString()).isEqualTo("plain words 2");
        assertThat(entry(boundary.path("crossed").path(0))).isEqualTo(id(crossed));
        assertThat(entry(boundary.path("lifted"))).isEqualTo(id(lifted));
    }

    @Test
    void aPrivateBoundaryIsShownToItsOwnerAndTheCareTeamAndNotInTheRoom() {
        couple.says(
                couple.chartOf(couple.ann),
                new Speaker.Partner(couple.ann),
                null,
                said -> new BoundaryStated(said, couple.phone));
        told(couple);
        assertThat(boundaries(partner(couple.ann), "")).isEqualTo(1);
        assertThat(boundaries(CLINICIAN, "")).isEqualTo(1);
        assertThat(boundaries(CLINICIAN, "?view=joint")).isZero();
        assertThat(boundaries(partner(couple.ben), "")).isZero();
    }

    @Test
    void anAgreementIsShownWithWhoSignedIt() {
        AgreementId plan = new AgreementId(couple.id().value());
        couple.says(couple.ann, null, said -> new AgreementProposed(said, plan, AgreementKind.RHYTHM, null));
        Entry signed = couple.says(couple.ben, null, said -> new AgreementSigned(said, plan, 1));
        JsonNode agreement = register("/agreements").path("agreements").path(0);
        assertThat(agreement.path("inForce").asBoolean(true)).isFalse();
        JsonNode signature = agreement.path("versions").path(0).path("signed").path(0);
        assertThat(signature.path("partnerId").asString()).isEqualTo(couple.ben.toString());
        assertThat(entry(signature.path("told"))).isEqualTo(id(signed));
    }

    @Test
    void answersOfAnotherAreShownOnceTheyAreOpened() {
        couple.answersAlone(couple.ann, Answer.NO);
        couple.answersAlone(couple.ann, Answer.YES);
        told(couple);
        assertThat(answers(partner(couple.ben))).isEmpty();
        assertThat(answers(partner(couple.ann))).containsExactly("NO", "YES");
        told(couple, couple.willing(couple.ann, Answer.YES), couple.willing(couple.ben, Answer.UNSURE));
        assertThat(answers(partner(couple.ben))).containsExactly("YES", "UNSURE");
        assertThat(get(partner(couple.ben), path(couple, "/willingness")).each("latest", "answer"))
                .containsExactlyInAnyOrder("YES", "UNSURE");
    }

    /** What a couple says here is each tagged with honesty, strained. */
    @Test
    void theCriteriaAreCountedByYearAndLeadToTheirEntries() {
        couple.says(
                couple.ben,
                "2005-12-31",
                said -> new TrustEvidenceRecorded(said, Criterion.TRANSPARENCY, Evidence.Effect.STRENGTHENED));
        Entry pressed = couple.says(
                couple.ann,
                "2005",
                said -> new TrustEvidenceRecorded(said, Criterion.TRANSPARENCY, Evidence.Effect.STRAINED));
        couple.says(couple.ann, null, said -> new NotFreelyGivenSaid(said, Couple.here(pressed)));
        JsonNode answer = register("/evidence");
        assertThat(answer.path("criteria").size()).isEqualTo(5);
        JsonNode honesty = criterion(answer, "HONESTY");
        assertThat(honesty.path("years").path(0).toString())
                .isEqualTo("{\"year\":2005,\"strengthened\":0,\"strained\":2}");
        assertThat(honesty.path("years").size()).as("and the year of recording").isEqualTo(2);
        JsonNode transparency = criterion(answer, "TRANSPARENCY");
        assertThat(transparency.path("entries").size()).isEqualTo(1);
        assertThat(transparency
                        .path("entries")
                        .path(0)
                        .path("told")
                        .path("occurred")
                        .asString())
                .isEqualTo("2005-12-31");
    }

    @Test
    void sessionsAreTheCareTeamsAndContainersAndCheckInsEverybodys() {
        couple.says(CLINICIAN_SPEAKS, null, said -> new ContainerHeld(said, couple.affair));
        couple.says(couple.ann, null, said -> new CheckInHeld(said, List.of(Practice.AWARENESS)));
        told(couple);
        String before = get(partner(couple.ann), path(couple, "/sessions")).text();
        told(
                couple,
                couple.says(
                        couple.clinical(),
                        CLINICIAN_SPEAKS,
                        null,
                        said -> new SessionRecorded(said, List.of(couple.ben), Modality.VIDEO, null, null)));
        assertThat(get(partner(couple.ann), path(couple, "/sessions")).text()).isEqualTo(before);
        assertThat(get(partner(couple.ann), path(couple, "/sessions")).each("held", "kind"))
                .containsExactly("CONTAINER", "CHECK_IN");
        assertThat(get(CLINICIAN, path(couple, "/sessions")).each("held", "kind"))
                .containsExactly("CONTAINER", "CHECK_IN", "SESSION");
    }

    @Test
    void whatWasSaidAgainLeadsToEachTime() {
        couple.says(couple.ann, null, said -> new AngerSpokenOf(said, couple.affair));
        couple.says(couple.ann, null, said -> new AngerSpokenOf(said, couple.affair));
        JsonNode again = register("/said-again").path("saidAgain").path(0);
        assertThat(again.path("what").asString()).isEqualTo("ANGER");
        assertThat(again.path("breachId").asString()).isEqualTo(couple.affair.toString());
        assertThat(again.path("told").size()).isEqualTo(2);
    }

    @Test
    void theHistoryOfTheStageBeginsWithWhereItIs() {
        couple.willing(couple.ann, Answer.YES);
        Entry both = couple.willing(couple.ben, Answer.YES);
        JsonNode history = register("/stage/history");
        assertThat(history.path("stretches").path(0).path("stage").asString()).isEqualTo("ATONE");
        assertThat(entry(history.path("stretches").path(0).path("since"))).isEqualTo(id(both));
        assertThat(history.path("stretches").path(1).path("stage").asString()).isEqualTo("WILLINGNESS");
        assertThat(history.path("repairs").path(0).path("stretches").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"amends", "boundaries", "agreements", "willingness", "evidence", "sessions", "said-again"})
    void eachSaysWhatItIsAndOnWhichDayItIsRead(String register) {
        Couple whole = couple().story();
        told(whole);
        JsonNode answer = get(CLINICIAN, path(whole, "/" + register + "?trueOn=1999&knownOn=2006"))
                .body();
        assertThat(answer.path("note").asString()).isEqualTo("a reading of statements, not a finding");
        assertThat(answer.path("trueOn").asString()).isEqualTo("1999");
        assertThat(answer.path("knownOn").asString()).isEqualTo("2006");
        assertThat(answer.toString()).as("nothing was true then").doesNotContain("\"entryId\"");
        assertThat(get(CLINICIAN, path(whole, "/" + register + "?limit=1")).status())
                .isEqualTo(400);
    }

    private JsonNode register(String behind) {
        told(couple);
        return get(partner(couple.ben), path(couple, behind)).body();
    }

    private int boundaries(Caller caller, String query) {
        return get(caller, path(couple, "/boundaries" + query))
                .body()
                .path("boundaries")
                .size();
    }

    private List<String> answers(Caller caller) {
        return get(caller, path(couple, "/willingness")).each("answers", "answer");
    }

    private static JsonNode criterion(JsonNode answer, String name) {
        return answer.path("criteria")
                .valueStream()
                .filter(each -> each.path("criterion").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String entry(JsonNode told) {
        return told.path("entry").path("entryId").asString();
    }

    private static String id(Entry entry) {
        return entry.address().entryId().toString();
    }
}
