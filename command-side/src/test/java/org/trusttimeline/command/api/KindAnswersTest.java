package org.trusttimeline.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.command.api.Client.Reply;

/** A repetition is told by what it means, If-Match by RFC 9110, and a refusal says what helps. */
class KindAnswersTest {

    private static CommandNode node;
    private static Bodies couple;
    private static Client dana;

    @BeforeAll
    static void start() {
        node = CommandNode.start();
        couple = Bodies.ofANewCouple();
        dana = node.as("CLINICIAN", "dana");
        assertThat(dana.post("/api/relationships", couple.open()).status()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void whatMeansTheSameIsTheSame() {
        String breach = couple.recordBreach()
                .replace(couple.breach().toString(), UUID.randomUUID().toString());
        Reply first = dana.post(couple.path(), breach);
        assertThat(first.status()).isEqualTo(201);
        String id = first.text("entryId");
        requireSame(first, breach.replace(id, id.toUpperCase(Locale.ROOT)));
        requireSame(
                first,
                breach.replace(couple.ann().toString(), couple.ann().toString().toUpperCase(Locale.ROOT)));
        requireSame(first, breach.replace("}", ", \"pattern\": false}"));
        requireSame(first, breach.replace("}", ", \"pattern\": null, \"topic\": null, \"narrative\": null}"));
        requireSame(first, breach.replace("}", ", \"source\": \"SESSION\", \"learned\": [], \"evidence\": []}"));
        Reply other = dana.post(couple.path(), breach.replace("}", ", \"pattern\": true}"));
        assertThat(other.status()).isEqualTo(409);
    }

    @Test
    void theSameWordsAreTheSameAndOthersAreNot() {
        String words = ", \"narrative\": \"I need rest.\"";
        String need = couple.plain("StateNeed", UUID.randomUUID(), words);
        Reply first = dana.post(couple.path("partners/" + couple.ann()), need);
        assertThat(first.status()).isEqualTo(201);
        String path = couple.path("partners/" + couple.ann());
        String escaped = need.replace("rest", "\\u0072est").replace("}", ", \"statedBy\": \"" + couple.ann() + "\"}");
        assertThat(dana.post(path, escaped).status()).isEqualTo(200);
        assertThat(dana.post(path, need.replace("rest", "sleep")).status()).isEqualTo(409);
        assertThat(dana.post(path, need.replace(words, "")).status()).isEqualTo(409);
        assertThat(dana.post(path, need.replace("StateNeed", "StateDesire")).status())
                .isEqualTo(409);
    }

    @Test
    void openingWithItsDefaultsWrittenOutIsTheSame() {
        Bodies other = Bodies.ofANewCouple();
        assertThat(dana.post("/api/relationships", other.open()).status()).isEqualTo(201);
        String whole = other.open()
                .replace(
                        "{\"type\"",
                        "{\"zone\": \"UTC\", \"recordPolicy\": \"ONE_JOINT_RECORD\", \"secretsPolicy\": \"CONFIDENCES_KEPT\","
                                + " \"stageModel\": \"atone-attune-attach/1\", \"type\"");
        assertThat(dana.post("/api/relationships", whole).status()).isEqualTo(200);
    }

    @Test
    void aDateOfTheOpeningNeedsNoZone() {
        String dated = Bodies.ofANewCouple().open().replace("{\"type\"", "{\"occurred\": \"2005\", \"type\"");
        assertThat(dana.post("/api/relationships", dated).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", " * ", "\"0\", \"%s\"", "\"%s\"", ",\"%s\" ,", "W/\"0\", \"%s\"", "\"a,b\", \"%s\""})
    void oneOfTheTagsHasToBeThatOfTheChart(String ifMatch) {
        assertThat(needIf(ifMatch).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "W/\"%s\"", "\"0%s\"", "\"abc\"", "\"\"", "\"-1\"", "\"99999999999999999999999\""})
    void anotherTagIsThatOfAChartThatHasMoved(String ifMatch) {
        assertThat(needIf(ifMatch).status()).isEqualTo(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"%s", "\"%s\" \"%s\"", "*, \"%s\"", ",", "w/\"%s\"", "'%s'"})
    void whatIsNoTagIsNamed(String ifMatch) {
        Reply reply = needIf(ifMatch);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.type()).isEqualTo("/problems/unknown-etag");
    }

    @Test
    void noChartWithoutEntriesMatches() {
        String need = couple.plain("RecordObservation", UUID.randomUUID(), "");
        Bodies other = Bodies.ofANewCouple();
        assertThat(dana.post("/api/relationships", other.open()).status()).isEqualTo(201);
        assertThat(dana.post(other.path("clinical"), need, "If-Match", "*").status())
                .isEqualTo(412);
        assertThat(dana.post(other.path("clinical"), need, "If-Match", "\"-1\"").status())
                .isEqualTo(412);
    }

    @Test
    void whichChartTakesItIsSaid() {
        Reply reply = dana.post(couple.path(), couple.plain("RecordObservation", UUID.randomUUID(), ""));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.type()).isEqualTo("/problems/this-is-stated-on-another-chart");
        assertThat(reply.text("detail")).contains("the clinical chart").doesNotContain("joint");
    }

    @ParameterizedTest
    @ValueSource(strings = {"StateNeeed", "stateNeed", "StatNeed"})
    void theNearestTypeIsNamed(String type) {
        assertThat(dana.post(couple.path(), couple.plain(type, UUID.randomUUID(), ""))
                        .text("detail"))
                .contains("Did you mean StateNeed?");
    }

    @Test
    void whereNoneIsNearAllAreNamed() {
        assertThat(dana.post(couple.path(), couple.plain("Divine", UUID.randomUUID(), ""))
                        .text("detail"))
                .contains("StateNeed", "OfferAmend");
    }

    private static Reply needIf(String ifMatch) {
        Reply last =
                dana.post(couple.path(), couple.plain("RecordLifeEvent", UUID.randomUUID(), ", \"kind\": \"BIRTH\""));
        String etag = last.status() == 201 ? last.json().path("position").asString() : "?";
        return dana.post(
                couple.path(),
                couple.plain("RecordLifeEvent", UUID.randomUUID(), ", \"kind\": \"BIRTH\""),
                "If-Match",
                ifMatch.replace("%s", etag));
    }

    private static void requireSame(Reply first, String again) {
        Reply reply = dana.post(couple.path(), again);
        assertThat(reply.status()).as(again + reply.json()).isEqualTo(200);
        assertThat(reply.json()).isEqualTo(first.json());
    }
}
