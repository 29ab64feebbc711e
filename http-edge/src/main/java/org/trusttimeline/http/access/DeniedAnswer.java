package org.trusttimeline.http.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.trusttimeline.http.problem.Problem;

/** What those get who are turned away before an endpoint is reached: a problem, as everywhere else. */
final class DeniedAnswer {

    static final AuthenticationEntryPoint NOT_SIGNED_IN = (request, response, why) -> {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(response, new Problem(401, "not-signed-in", "This needs a valid token: Authorization: Bearer TOKEN."));
    };

    static final AccessDeniedHandler DENIED = (request, response, why) ->
            write(response, new Problem(403, "denied", "Nothing is offered here to the one who asks."));

    private DeniedAnswer() {}

    private static void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter().write(problem.json());
    }
}
