package org.trusttimeline.standalone.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.standalone.importing.FakeService.id;
import static org.trusttimeline.standalone.importing.Lines.OPEN;
import static org.trusttimeline.standalone.importing.Lines.boundary;
import static org.trusttimeline.standalone.importing.Lines.file;
import static org.trusttimeline.standalone.importing.Lines.on;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LabelsTest extends Importing {

    private static final String BREACH = """
            {"chart":"joint","command":{"type":"RecordBreach","entryId":"#b1","breachId":"#affair","harmed":["#ann"],\
            "causedBy":["#ben"],"statedBy":"#ann","reportedBy":"#ben","learned":[{"who":"#ann","since":"2005"}],\
            "narrative":"#affair","evidence":[{"criterion":"HONESTY"}],"pattern":true}}""";

    @Test
    void aLabelBecomesItsIdWhereverAnIdIsExpected() {
        assertThat(run(file(OPEN, BREACH)).isWhole()).isTrue();
        assertThat(service.commands().getLast().body())
                .isEqualTo(StrictJson.MAPPER.readTree("""
                        {"type":"RecordBreach","entryId":"%1$s","breachId":"%2$s","harmed":["%3$s"],"causedBy":["%4$s"],
                        "statedBy":"%3$s","reportedBy":"%4$s","learned":[{"who":"%3$s","since":"2005"}],
                        "narrative":"#affair","evidence":[{"criterion":"HONESTY"}],"pattern":true,
                        "source":"IMPORT"}""".formatted(id("b1"), id("affair"), id("ann"), id("ben"))));
    }

    @Test
    void aLabelMayStandBehindTheChartOrThePartnerItBelongsTo() {
        run(file(
                OPEN,
                on("\"partner:#ann\"", "#p1")
                        .replace(
                                "\"#ann\"}",
                                "\"third-party:#none\",\"about\":\"joint:#e1\",\"by\":[\"partner:#ann\"]}")));
        assertThat(service.commands().getLast().body())
                .isEqualTo(StrictJson.MAPPER.readTree("""
                        {"type":"StateBoundary","entryId":"%s","statedBy":"third-party:#none","about":"joint:%s",
                        "by":["partner:%s"],"source":"IMPORT"}""".formatted(id("p1"), id("e1"), id("ann"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"narrative", "correctedNarrative", "terms"})
    void aPersonsOwnWordsStayAsTheyAre(String member) {
        run(file(OPEN, boundary("#e1").replace("\"statedBy\"", "\"%s\":\"#ann\",\"statedBy\"".formatted(member))));
        assertThat(service.commands().getLast().body().path(member).stringValue())
                .isEqualTo("#ann");
    }

    @Test
    void aNameStaysAsItIsBesideAnIdThatDoesNot() {
        run(file(OPEN));
        JsonNode ann = service.commands().getFirst().body().at("/partners/0");
        assertThat(ann.path("name").stringValue()).isEqualTo("#Ann");
        assertThat(ann.path("partnerId").stringValue()).isEqualTo(id("ann"));
    }

    @Test
    void halfOfACharacterIsSentAsItStands() {
        run(file(
                OPEN,
                boundary("#e1").replace("\"statedBy\"", "\"narrative\":\"\\ud83d \\ud83d\\ude42 é\",\"statedBy\"")));
        assertThat(service.commands().getLast().body().path("narrative").stringValue())
                .isEqualTo("\ud83d \ud83d\ude42 é");
    }

    @Test
    void theServiceIsAskedForEachLabelOnceAndUnderTheImportsId() {
        run(file(OPEN, BREACH, boundary("#e1")));
        assertThat(service.idRequests()).hasSize(1);
        FakeService.Request asked = service.idRequests().getFirst();
        assertThat(asked.path()).isEqualTo("POST /api/imports/" + Lines.IMPORT_ID + "/ids");
        assertThat(labels(asked)).containsExactlyInAnyOrder("couple", "ann", "ben", "b1", "affair", "e1");
    }

    @Test
    void itIsAskedForFiveHundredAtATime() {
        String[] lines =
                IntStream.range(0, 1000).mapToObj(n -> boundary("#e" + n)).toArray(String[]::new);
        run(file(lines));
        assertThat(service.idRequests())
                .extracting(asked -> labels(asked).size())
                .containsExactly(500, 500, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#",
                "#an n",
                "#änn",
                "##ann",
                "partner:#",
                "joint:#",
                "#12345678901234567890123456789012345678901234567890123456789012345"
            })
    void aWrongLabelIsRefusedWithItsMember(String label) {
        assertThat(refusals(OPEN, boundary("#e1").replace("#ann", label), boundary("#e2")))
                .containsExactly("line 3: /problems/wrong-value: The member statedBy has a wrong value:"
                        + " a label is # and 1 to 64 letters, digits, underscores or hyphens.");
        assertThat(service.commands()).hasSize(2);
    }

    @Test
    void aServiceThatLeavesALabelOutEndsTheImport() {
        service.answers((request, time, usual) -> new FakeService.Reply(200, "{\"ids\":{}}"));
        assertThat(run(file(OPEN)).ended())
                .hasValueSatisfying(words ->
                        assertThat(words).contains("before the first line").contains("it left out #couple"));
        assertThat(service.commands()).isEmpty();
    }

    @Test
    void whatIsNoTimelineEndsTheImport() {
        service.answers((request, time, usual) -> new FakeService.Reply(404, "<html>"));
        assertThat(run(file(OPEN)).ended())
                .hasValueSatisfying(
                        words -> assertThat(words).contains("HTTP 404").contains("--url"));
    }

    private static List<String> labels(FakeService.Request asked) {
        return asked.body()
                .path("labels")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }
}
