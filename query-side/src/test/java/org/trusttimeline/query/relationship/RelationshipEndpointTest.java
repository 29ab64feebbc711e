package org.trusttimeline.query.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.AgreementEvent.AgreementProposed;
import org.trusttimeline.events.AgreementEvent.AgreementSigned;
import org.trusttimeline.events.BoundaryEvent.BoundaryLifted;
import org.trusttimeline.events.BoundaryEvent.BoundaryStated;
import org.trusttimeline.events.id.AgreementId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.AgreementKind;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.query.Answered;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.QuerySideTest;
import tools.jackson.databind.JsonNode;

class RelationshipEndpointTest extends QuerySideTest {

    @Test
    void showsWhoseRecordItIsAndHowItIsHeld() {
        Couple couple = couple();
        couple.opened();
        told(couple);
        Answered answered = get(partner(couple.ann), path(couple, ""));
        JsonNode answer = answered.body();

        assertThat(answer.propertyNames())
                .containsExactly(
                        "relationship",
                        "partners",
                        "practice",
                        "zone",
                        "policies",
                        "joined",
                        "closed",
                        "stage",
                        "amends",
                        "boundaries",
                        "agreements",
                        "willingness",
                        "note");
        assertThat(answered.each("partners", "name")).containsExactly("Ann", "Ben");
        assertThat(answered.each("partners", "partnerId"))
                .containsExactly(couple.ann.toString(), couple.ben.toString());
        assertThat(answer.path("practice").asString()).isEqualTo("harbour-practice");
        assertThat(answer.path("zone").asString()).isEqualTo("America/New_York");
        assertThat(answer.path("policies").path("version").asInt()).isEqualTo(1);
        assertThat(answer.path("closed").asBoolean(true)).isFalse();
        assertThat(answer.path("joined").size()).isZero();
        assertThat(answer.path("policies").path("record").asString()).isEqualTo("ONE_JOINT_RECORD");
        assertThat(answer.path("policies").path("secrets").asString()).isEqualTo("CONFIDENCES_KEPT");
        assertThat(answer.path("stage").path("stage").asString()).isEqualTo("FOUNDATION");
        assertThat(answered.header("ETag")).isEqualTo("\"0\"");
        assertThat(answered.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void showsAmendsThatHaveNotLapsedInTheirCurrentVersion() {
        Couple couple = couple();
        couple.opened();
        couple.breach();
        couple.offers();
        couple.revises(2);
        couple.accepts(2);
        told(couple);
        JsonNode amend = amends(couple).path(0);

        assertThat(amend.path("amendId").asString()).isEqualTo(couple.therapy.toString());
        assertThat(amend.path("version").asInt()).isEqualTo(2);
        assertThat(amend.path("kind").asString()).isEqualTo("REPAIRING_ACTION");
        assertThat(amend.path("terms").asString()).isEqualTo("plain terms 3");
        assertThat(amend.path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(amend.path("acceptedBy").path(0).asString()).isEqualTo(couple.ann.toString());
        assertThat(amend.path("versions").size()).isEqualTo(2);

        told(couple, couple.lapses());
        assertThat(amends(couple).size()).isZero();
    }

    @Test
    void showsBoundariesInTheirOwnersWords() {
        Couple couple = couple();
        couple.opened();
        couple.boundary();
        told(couple);
        Answered answered = get(partner(couple.ben), path(couple, ""));

        assertThat(answered.each("boundaries", "boundaryId")).containsExactly(couple.phone.toString());
        assertThat(answered.each("boundaries", "statedBy")).containsExactly("partner:" + couple.ann);
        assertThat(answered.each("boundaries", "narrative")).containsExactly("plain words 1");
    }

    @Test
    void aBoundaryLiftedIsNoneOfTheOpenOnes() {
        Couple couple = couple();
        couple.opened();
        couple.boundary();
        couple.says(couple.ann, null, said -> new BoundaryLifted(said, couple.phone));
        told(couple);
        assertThat(get(partner(couple.ben), path(couple, ""))
                        .body()
                        .path("boundaries")
                        .size())
                .isZero();
    }

    @Test
    void showsAgreementsWithWhoSignedThem() {
        Couple couple = couple();
        AgreementId plan = new AgreementId(UUID.randomUUID());
        couple.opened();
        couple.says(
                couple.ann,
                null,
                said -> new AgreementProposed(
                        said, plan, AgreementKind.REPAIR_PLAN, couple.words(couple.chart, said, "terms")));
        couple.says(couple.ann, null, said -> new AgreementSigned(said, plan, 1));
        told(couple);
        JsonNode agreement = agreement(couple);
        assertThat(agreement.path("agreementId").asString()).isEqualTo(plan.toString());
        assertThat(agreement.path("terms").asString()).isEqualTo("plain terms 1");
        assertThat(agreement.path("signedBy").path(0).asString()).isEqualTo(couple.ann.toString());
        assertThat(agreement.path("inForce").asBoolean(true)).isFalse();
        told(couple, couple.says(couple.ben, null, said -> new AgreementSigned(said, plan, 1)));
        assertThat(agreement(couple).path("inForce").asBoolean()).isTrue();
    }

    @Test
    void registersAreOfTheJointChartAloneWhoeverReads() {
        Couple couple = couple();
        couple.opened();
        couple.says(
                couple.chartOf(couple.ann),
                new Speaker.Partner(couple.ann),
                null,
                said -> new BoundaryStated(said, couple.phone));
        told(couple);
        assertThat(get(CLINICIAN, path(couple, "")).body().path("boundaries").size())
                .isZero();
    }

    private JsonNode agreement(Couple couple) {
        return get(partner(couple.ben), path(couple, ""))
                .body()
                .path("agreements")
                .path(0);
    }

    @Test
    void whatCannotBeOpenedAnyMoreIsMarked() {
        Couple couple = couple();
        couple.opened();
        couple.breach();
        couple.offers();
        couple.boundary();
        told(couple);
        ledger.erase("partner:" + couple.ann);
        ledger.erase("partner:" + couple.ben);
        Answered answered = get(CLINICIAN, path(couple, ""));

        assertThat(answered.each("partners", "erased")).containsExactly("true", "true");
        assertThat(answered.each("amends", "erased")).containsExactly("true");
        assertThat(answered.each("boundaries", "erased")).containsExactly("true");
        assertThat(answered.text()).doesNotContain("plain", "Ann", "Ben");
    }

    @Test
    void showsTheLatestAnswersForWillingnessAndTheStageOfEachRepair() {
        Couple couple = couple();
        couple.opened();
        couple.breach();
        couple.willing(couple.ann, Answer.UNSURE);
        couple.willing(couple.ben, Answer.YES);
        couple.willing(couple.ann, Answer.YES);
        told(couple);
        Answered answered = get(CLINICIAN, path(couple, ""));

        assertThat(answered.each("willingness", "answer")).containsExactlyInAnyOrder("YES", "YES");
        assertThat(answered.each("willingness", "happyDespite")).containsExactly("UNSURE", "UNSURE");
        JsonNode stage = answered.body().path("stage");
        assertThat(stage.path("stage").asString()).isEqualTo("ATONE");
        assertThat(stage.path("repairs").path(0).path("breach").asString()).isEqualTo(couple.affair.toString());
        assertThat(stage.path("repairs").path(0).path("stage").asString()).isEqualTo("ATONE");
    }

    @Test
    void nothingCanBeAskedFor() {
        Couple couple = couple();
        couple.opened();
        told(couple);
        Answered answered = get(CLINICIAN, path(couple, "?limit=5"));

        assertThat(answered.status()).isEqualTo(400);
        assertThat(answered.problem()).isEqualTo("/problems/unknown-parameter");
        assertThat(answered.body().path("parameter").asString()).isEqualTo("limit");
    }

    private JsonNode amends(Couple couple) {
        return get(partner(couple.ann), path(couple, "")).body().path("amends");
    }
}
