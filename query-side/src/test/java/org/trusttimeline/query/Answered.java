package org.trusttimeline.query;

import java.net.http.HttpHeaders;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a request was answered with. */
public record Answered(int status, HttpHeaders headers, String text) {

    private static final JsonMapper MAPPER = new JsonMapper();

    public JsonNode body() {
        return MAPPER.readTree(text);
    }

    /** The type of the problem it is. */
    public String problem() {
        return body().path("type").asString();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The values of a member of each element of a list. */
    public List<String> each(String list, String member) {
        return body().path(list)
                .valueStream()
                .map(element -> element.path(member).asString())
                .toList();
    }
}
