package org.trusttimeline.standalone.importing;

import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What the service answered.
 *
 * @param status the HTTP status
 * @param body the body; missing if it is not JSON
 */
record ServiceResponse(int status, JsonNode body) {

    /** What passes by itself: too many requests, a gateway whose service starts again, a service that is busy. */
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    static ServiceResponse of(int status, byte[] body) {
        try {
            return new ServiceResponse(status, StrictJson.MAPPER.readTree(body));
        } catch (JacksonException notJson) {
            // What stands between the service and us may answer in HTML; its status says enough.
            return new ServiceResponse(status, MissingNode.getInstance());
        }
    }

    /** Taken now (201), or taken before (200). */
    boolean isTaken() {
        return status == 200 || status == 201;
    }

    boolean isPassing() {
        return PASSING.contains(status);
    }

    /** It is the caller who is refused, whatever they send. */
    boolean isDenial() {
        return status == 401 || status == 403;
    }

    /** What was sent is refused. */
    boolean isRefusal() {
        return status >= 400 && status < 500;
    }

    /** The problem's type; where there is none, the status is all that is known (RFC 9457, section 4.2.1). */
    String type() {
        String type = body.path("type").asString("");
        return type.isEmpty() || type.equals("about:blank") ? "HTTP " + status : type;
    }

    /** The problem's words. */
    String words() {
        return body.path("detail").asString("no reason was given");
    }

    @Override
    public String toString() {
        return type() + ": " + words();
    }
}
