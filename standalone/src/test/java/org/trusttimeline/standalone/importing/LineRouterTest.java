package org.trusttimeline.standalone.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.standalone.importing.FakeService.id;
import static org.trusttimeline.standalone.importing.Lines.OPEN;
import static org.trusttimeline.standalone.importing.Lines.boundary;
import static org.trusttimeline.standalone.importing.Lines.file;
import static org.trusttimeline.standalone.importing.Lines.on;
import static org.trusttimeline.standalone.importing.Lines.opens;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.standalone.importing.FakeService.Request;

class LineRouterTest extends Importing {

    private static final String COUPLE = "POST /api/relationships/" + id("couple");
    private static final String OTHERS = "POST /api/relationships/" + id("others");

    @Test
    void eachChartHasItsPath() {
        run(file(
                OPEN,
                boundary("#e1"),
                on("\"partner:#ann\"", "#e2"),
                on("\"clinical\"", "#e3"),
                on("\"notes\"", "#e4")));
        assertThat(paths())
                .containsExactly(
                        "POST /api/relationships",
                        COUPLE + "/commands",
                        COUPLE + "/partners/" + id("ann") + "/commands",
                        COUPLE + "/clinical/commands",
                        COUPLE + "/notes/commands");
    }

    @Test
    void aLineGoesToTheRelationshipOpenedLastUnlessItNamesAnother() {
        run(file(
                OPEN,
                boundary("#e1"),
                opens("#others"),
                boundary("#e2"),
                on("\"joint\",\"relationship\":\"#couple\"", "#e3"),
                boundary("#e4")));
        assertThat(entriesTo(COUPLE + "/commands")).containsExactly(id("e1"), id("e3"));
        assertThat(entriesTo(OTHERS + "/commands")).containsExactly(id("e2"), id("e4"));
    }

    @Test
    void anAnswerForWillingnessThatWasGivenBeforeAllGoesToItsGiversChart() {
        run(file(OPEN, """
                {"chart":"joint","command":{"type":"AnswerWillingness","entryId":"#w","statedBy":"#ann"}}"""));
        assertThat(entriesTo(COUPLE + "/partners/" + id("ann") + "/commands")).containsExactly(id("w"));
        assertThat(service.commands().getLast().toString()).contains("\"mayBeOpened\":true");
    }

    @Test
    void withoutARelationshipNothingIsSent() {
        assertThat(refusals(boundary("#e1")))
                .containsExactly("line 2: /problems/no-such-relationship: No relationship was opened before this line;"
                        + " open one, or name it: \"relationship\": \"#label\".");
        assertThat(service.commands()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"chart\":\"joint\",\"comand\":{\"type\":\"OpenRelationship\"}}",
                "{\"chart\":\"joint\",\"remark\":1,\"command\":{\"type\":\"OpenRelationship\",\"relationshipId\":\"#others\"}}",
                "{\"chart\":\"joint\",\"command\":{\"type\":\"openRelationship\",\"relationshipId\":\"#others\"}}",
                "{\"chart\":\"clinical\",\"command\":{\"type\":\"OpenRelationship\",\"relationshipId\":\"#others\"}}",
                "{\"chart\":\"joint\",\"command\":{\"type\":\"OpenRelationship\"}}"
            })
    void whatFollowsACoupleThatWasNotOpenedNeverGoesToTheCoupleBefore(String unfit) {
        service.answers((request, time, usual) ->
                isWellOpened(request) ? usual : FakeService.problem(400, "/problems/unknown-type", "No."));
        assertThat(run(file(OPEN, unfit, boundary("#e1"))).refused())
                .extracting(ImportReport.RefusedLine::number)
                .containsExactly(3L, 4L);
        assertThat(service.commands()).noneMatch(request -> request.type().equals("StateBoundary"));
    }

    @Test
    void whoOpensARelationshipNamesItOnce() {
        String twice = OPEN.replace("\"command\"", "\"relationship\":\"#others\",\"command\"");
        assertThat(refusals(twice, boundary("#e1")))
                .first()
                .asString()
                .startsWith("line 2: /problems/wrong-value: The member relationship has a wrong value: ");
        assertThat(service.commands()).isEmpty();
    }

    private static boolean isWellOpened(Request request) {
        return request.path().endsWith("/ids")
                || (request.path().endsWith("/relationships") && request.body().has("relationshipId"));
    }

    @Test
    void aCoupleOpenedBeforeInOtherWordsIsStillTheCouple() {
        service.answers((request, time, usual) -> request.type().equals("OpenRelationship")
                ? FakeService.problem(409, "/problems/entry-id-taken", "Another.")
                : usual);
        assertThat(run(file(OPEN, boundary("#e1"))).refused()).hasSize(1);
        assertThat(paths()).last().isEqualTo(COUPLE + "/commands");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"private\"", "\"partner:ann\"", "\"partner:../../x\"", "7", "null"})
    void aChartThatIsNoneIsRefused(String chart) {
        assertThat(refusals(OPEN, on(chart, "#e1")))
                .singleElement()
                .asString()
                .startsWith("line 3: /problems/wrong-value: The member chart has a wrong value: ");
        assertThat(service.commands()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../operations", "1-1-1-1-1", ""})
    void aRelationshipThatIsNoIdIsNeverPartOfAPath(String relationship) {
        assertThat(refusals(on("\"joint\",\"relationship\":\"%s\"".formatted(relationship), "#e1")))
                .containsExactly("line 2: /problems/wrong-value: The member relationship has a wrong value:"
                        + " an id is #label or a UUID of 36 characters.");
        assertThat(service.commands()).isEmpty();
    }

    private List<String> entriesTo(String path) {
        return service.commands().stream()
                .filter(request -> request.path().equals(path))
                .map(request -> request.body().path("entryId").stringValue())
                .toList();
    }

    private List<String> paths() {
        return service.commands().stream().map(Request::path).toList();
    }
}
