package org.trusttimeline.http.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trusttimeline.http.problem.Problem;

/** A small body is taken as it has to be, or refused by the name of what is at fault. */
class JsonBodyArgumentTest {

    record Body(
            @Limits(most = 3, pattern = "\\S", problem = "bad-name")
            String name,

            @Limits(mostItems = 2, most = 2, pattern = "^[a-z]+$")
            List<String> labels) {}

    @Test
    void whatItCanHoldIsTaken() {
        assertThat(read("{\"labels\":[\"a\",\"bc\"],\"name\":\"🕊🕊🕊\"}"))
                .isEqualTo(new Body("🕊🕊🕊", List.of("a", "bc")));
        assertThat(read("{\"labels\":[],\"name\":\"x\"}").labels()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"labels\":[]}                            | bad-name      | name",
                "{\"labels\":[],\"name\":null}              | bad-name      | name",
                "{\"labels\":[],\"name\":5}                 | bad-name      | name",
                "{\"labels\":[],\"name\":\"\"}              | bad-name      | name",
                "{\"labels\":[],\"name\":\" \\t\"}          | bad-name      | name",
                "{\"labels\":[],\"name\":\"abcd\"}          | bad-name      | name",
                "{\"labels\":[],\"name\":\"a\\u0000\"}      | bad-name      | name",
                "{\"labels\":[],\"name\":\"\\ud800\"}       | bad-name      | name",
                "{\"name\":\"x\"}                           | wrong-value   | labels",
                "{\"labels\":null,\"name\":\"x\"}           | wrong-value   | labels",
                "{\"labels\":\"a\",\"name\":\"x\"}          | wrong-value   | labels",
                "{\"labels\":[null],\"name\":\"x\"}         | wrong-value   | labels",
                "{\"labels\":[1],\"name\":\"x\"}            | wrong-value   | labels",
                "{\"labels\":[\"a\\n\"],\"name\":\"x\"}     | wrong-value   | labels",
                "{\"labels\":[\"A\"],\"name\":\"x\"}        | wrong-value   | labels",
                "{\"labels\":[\"a\",\"b\",\"c\"],\"name\":\"x\"} | wrong-value   | labels",
                "{\"labels\":[],\"name\":\"x\",\"more\":{}} | unknown-field | more"
            })
    void whatItCannotHoldIsRefusedByName(String json, String type, String field) {
        Problem refused = refused(json.getBytes(StandardCharsets.UTF_8));
        assertThat(refused.body().getType()).hasToString("/problems/" + type);
        assertThat(refused.get("field")).isEqualTo(field);
        assertThat(refused.status()).isEqualTo(400);
    }

    @Test
    void whatIsNoJsonInUtf8IsRefused() {
        String deep = "[".repeat(5_000);
        for (String none :
                List.of("", "null", "[]", "{", "{} {}", "{\"name\":\"a\",\"name\":\"b\"}", deep, "1".repeat(2_000))) {
            assertThat(refused(none.getBytes(StandardCharsets.UTF_8)).body().getType())
                    .hasToString("/problems/not-json");
        }
        byte[] latin = "{\"labels\":[],\"name\":\"\u00e4\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refused(latin).getMessage()).isEqualTo("The body is not JSON in UTF-8.");
        byte[] wide = "{\"labels\":[],\"name\":\"a\"}".getBytes(StandardCharsets.UTF_16);
        assertThat(refused(wide).body().getType()).hasToString("/problems/not-json");
    }

    private static Body read(String json) {
        return JsonBodyArgument.read(json.getBytes(StandardCharsets.UTF_8), Body.class);
    }

    private static Problem refused(byte[] body) {
        return catchThrowableOfType(Problem.class, () -> JsonBodyArgument.read(body, Body.class));
    }
}
