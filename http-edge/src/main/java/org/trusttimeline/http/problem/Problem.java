package org.trusttimeline.http.problem;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** An answer that refuses or fails: an RFC 9457 problem. Its type is stable; its detail names the fault and the way out. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final int status;
    private final String type;
    private final transient Map<String, Object> more = new LinkedHashMap<>();

    /**
     * A problem.
     *
     * @param status the HTTP status
     * @param type the last part of the problem type's URI, {@code /problems/TYPE}
     * @param detail what is wrong, and what to do about it
     */
    public Problem(int status, String type, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.type = type;
    }

    /** Adds a member of its own to the problem, such as the field concerned. */
    public Problem with(String name, Object value) {
        more.put(name, value);
        return this;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The value of a member of its own, or null. */
    public @org.jspecify.annotations.Nullable Object get(String name) {
        return more.get(name);
    }

    /** The body of the answer. */
    public ProblemDetail body() {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(
                org.springframework.http.HttpStatusCode.valueOf(status), String.valueOf(getMessage()));
        body.setType(URI.create("/problems/" + type));
        body.setTitle(type.replace('-', ' '));
        more.forEach(body::setProperty);
        return body;
    }

    /** The body of the answer as JSON text. */
    public String json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "/problems/" + type);
        members.put("title", type.replace('-', ' '));
        members.put("status", status);
        members.put("detail", String.valueOf(getMessage()));
        members.putAll(more);
        return MAPPER.writeValueAsString(members);
    }
}
