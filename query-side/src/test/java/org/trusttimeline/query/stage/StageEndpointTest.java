package org.trusttimeline.query.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.SafetyEvent.SafetyConcernRaised;
import org.trusttimeline.events.WillingnessEvent.WillingnessAnswered;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.vocabulary.Forgiveness;
import org.trusttimeline.events.vocabulary.SafetyKind;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.query.Answered;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.QuerySideTest;
import org.trusttimeline.stage.AtoneAttuneAttach;
import org.trusttimeline.stage.reading.AsOf;
import org.trusttimeline.stage.reading.StageReading;
import tools.jackson.databind.JsonNode;

class StageEndpointTest extends QuerySideTest {

    @Test
    void aSafetyConcernSuspendsTheCareTeamsReadingAndNothingElse() {
        Couple couple = atoning();
        Entry concern = couple.says(
                couple.clinical(),
                new Speaker.Clinician(Couple.REED),
                null,
                said -> new SafetyConcernRaised(said, SafetyKind.VIOLENCE_OR_COERCION));
        told(couple);
        JsonNode team = get(CLINICIAN, path(couple, "/stage")).body();
        JsonNode joint = get(CLINICIAN, path(couple, "/stage?view=joint")).body();
        JsonNode partner = get(partner(couple.ann), path(couple, "/stage")).body();

        assertThat(team.path("suspendedBy").path(0).path("entryId").asString())
                .isEqualTo(concern.event().statement().entryId().toString());
        assertThat(team.path("repairs").path(0).path("notYetShown")).isEmpty();
        assertThat(joint.has("suspendedBy")).isFalse();
        assertThat(joint.path("repairs").path(0).path("notYetShown")).isNotEmpty();
        assertThat(partner.has("suspendedBy")).isFalse();
        assertThat(partner.path("repairs").path(0).path("notYetShown")).isNotEmpty();
    }

    @Test
    void theCareTeamGetsTheReadingWithAllItsReasons() {
        Couple couple = atoning();
        told(couple);
        JsonNode answer = get(CLINICIAN, path(couple, "/stage")).body();

        assertThat(answer.path("relationship").asString()).isEqualTo(couple.id().toString());
        assertThat(answer.path("note").asString()).isEqualTo("a reading of statements, not a finding");
        assertThat(answer.path("stage").asString()).isEqualTo("ATONE");
        assertThat(answer.path("model").asString()).isEqualTo(AtoneAttuneAttach.NAME);
        assertThat(answer.path("since").path("entry").toString())
                .contains(couple.entries().get(3).event().statement().entryId().toString());
        StageReading whole = AtoneAttuneAttach.read(couple.entries(), AsOf.now(), Couple.ZONE);
        assertThat(answer.path("repairs").path(0).path("inForce").size())
                .isEqualTo(whole.repairs().getFirst().inForce().size());
        assertThat(answer.path("repairs").path(0).path("notYetShown").size())
                .isEqualTo(whole.repairs().getFirst().notYetShown().size());
    }

    @Test
    void aPartnerGetsOfWhatIsMissingOnlyTheirOwn() {
        Couple couple = atoning();
        told(couple);

        assertThat(notYetShown(get(CLINICIAN, path(couple, "/stage")))).isNotEmpty();
        assertThat(notYetShown(get(partner(couple.ben), path(couple, "/stage"))))
                .isEmpty();
        assertThat(notYetShown(get(partner(couple.ann), path(couple, "/stage"))))
                .allSatisfy(
                        missing -> assertThat(missing.path("toSay").asString()).isEqualTo(couple.ann.toString()))
                .isNotEmpty();
    }

    @Test
    void theRecordIsReadOnTheEndOfTheDayInThePracticesZone() {
        Couple couple = couple();
        couple.opened();
        couple.breach();
        couple.says(couple.ann, "2005-12-02T23:30:00-05:00", said -> willing(said, couple));
        couple.says(couple.ben, "2005-12-03T00:30:00-05:00", said -> willing(said, couple));
        told(couple);

        assertThat(stage(couple, "?trueOn=2005-10-08")).isEqualTo("FOUNDATION");
        assertThat(stage(couple, "?trueOn=2005-10-09")).isEqualTo("WILLINGNESS");
        assertThat(stage(couple, "?trueOn=2005-12-02")).isEqualTo("WILLINGNESS");
        assertThat(stage(couple, "?trueOn=2005-12-03")).isEqualTo("ATONE");
        assertThat(stage(couple, "?trueOn=2005-12")).isEqualTo("ATONE");
        assertThat(stage(couple, "?trueOn=2005")).isEqualTo("ATONE");
        assertThat(stage(couple, "?knownOn=2005-11")).as("learned in December").isEqualTo("FOUNDATION");
        assertThat(stage(couple, "")).isEqualTo("ATONE");
    }

    @Test
    void theAnswerSaysOnWhichDayItIsRead() {
        Couple couple = atoning();
        told(couple);
        JsonNode answer = get(CLINICIAN, path(couple, "/stage?trueOn=2005-12-01&knownOn=2006~"))
                .body();

        assertThat(answer.path("trueOn").asString()).isEqualTo("2005-12-01");
        assertThat(answer.path("knownOn").asString()).isEqualTo("2006~");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005-13", "yesterday", "", "unknown", "2005/2006", "2005/.."})
    void whatIsNoDayIsNamed(String date) {
        Couple couple = atoning();
        told(couple);
        Answered answered = get(CLINICIAN, path(couple, "/stage?knownOn=" + date));

        assertThat(answered.status()).isEqualTo(400);
        assertThat(answered.problem()).isEqualTo("/problems/bad-parameter");
        assertThat(answered.body().path("parameter").asString()).isEqualTo("knownOn");
    }

    @Test
    void anUnknownParameterIsAFault() {
        Couple couple = atoning();
        told(couple);

        assertThat(get(CLINICIAN, path(couple, "/stage?on=2005")).problem()).isEqualTo("/problems/unknown-parameter");
    }

    @Test
    void theCareTeamReadsEveryChartUnlessAskedForTheJointReading() {
        Couple couple = couple();
        couple.opened();
        couple.breach();
        couple.willing(couple.ann, Answer.YES);
        couple.willing(couple.ben, Answer.YES);
        told(couple);
        assertThat(stage(couple, "")).isEqualTo("ATONE");
        told(
                couple,
                couple.says(
                        couple.chartOf(couple.ben),
                        new Speaker.Partner(couple.ben),
                        null,
                        said -> new WillingnessAnswered(said, couple.affair, Answer.NO, null, null, null, null)));
        assertThat(stage(couple, "")).as("his latest answer, given in private").isEqualTo(readOf(couple));
        assertThat(stage(couple, "?view=joint")).isEqualTo("ATONE");
        for (PartnerId partner : List.of(couple.ann, couple.ben)) {
            assertThat(get(partner(partner), path(couple, "/stage"))
                            .body()
                            .path("stage")
                            .asString())
                    .isEqualTo("ATONE");
        }
        assertThat(get(CLINICIAN, path(couple, ""))
                        .body()
                        .path("stage")
                        .path("stage")
                        .asString())
                .isEqualTo(readOf(couple));
        assertThat(get(CLINICIAN, path(couple, "?view=joint"))
                        .body()
                        .path("stage")
                        .path("stage")
                        .asString())
                .isEqualTo("ATONE");
    }

    @Test
    void eachRepairStandsWithItsReading() {
        Couple couple = atoning();
        told(couple);
        for (Caller caller : List.of(CLINICIAN, partner(couple.ann), partner(couple.ben))) {
            Answered stage = get(caller, path(couple, "/stage?trueOn=2010"));
            Answered repairs = get(caller, path(couple, "/repairs?trueOn=2010"));
            assertThat(repairs.body().path("repairs"))
                    .isNotEmpty()
                    .isEqualTo(stage.body().path("repairs"));
            assertThat(repairs.body().propertyNames())
                    .containsExactly("relationship", "trueOn", "model", "repairs", "note");
        }
    }

    @Test
    void thereIsNoOtherView() {
        Couple couple = atoning();
        told(couple);
        assertThat(get(CLINICIAN, path(couple, "/stage?view=all")).problem()).isEqualTo("/problems/bad-parameter");
        assertThat(get(CLINICIAN, path(couple, "?view=all")).problem()).isEqualTo("/problems/bad-parameter");
    }

    private static String readOf(Couple couple) {
        return AtoneAttuneAttach.read(couple.entries(), AsOf.now(), Couple.ZONE)
                .stage()
                .name();
    }

    private Couple atoning() {
        Couple couple = couple();
        couple.opened();
        couple.breach();
        couple.willing(couple.ann, Answer.YES);
        couple.willing(couple.ben, Answer.YES);
        couple.offers();
        couple.accepts(1);
        couple.forgives(Forgiveness.NOT_NOW);
        return couple;
    }

    private static WillingnessAnswered willing(Statement said, Couple couple) {
        return new WillingnessAnswered(said, couple.affair, Answer.YES, null, null, null, null);
    }

    private String stage(Couple couple, String query) {
        return get(CLINICIAN, path(couple, "/stage" + query))
                .body()
                .path("stage")
                .asString();
    }

    private static List<JsonNode> notYetShown(Answered answered) {
        return answered.body()
                .path("repairs")
                .path(0)
                .path("notYetShown")
                .valueStream()
                .toList();
    }
}
