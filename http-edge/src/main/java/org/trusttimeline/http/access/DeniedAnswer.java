package org.trusttimeline.http.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.trusttimeline.http.limit.RefusedSignIns;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.http.problem.ProblemAnswers;

/** What those get who are turned away before an endpoint is reached: a problem, as everywhere else. */
record DeniedAnswer(RefusedSignIns refused) implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (refused.areTooMany(request)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(RefusedSignIns.COUNTED.toSeconds()));
            ProblemAnswers.write(
                    response,
                    new Problem(429, "too-many-sign-ins", "Too many came from your address without a valid token."));
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        ProblemAnswers.write(
                response, new Problem(401, "not-signed-in", "This needs a valid token: Authorization: Bearer TOKEN."));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        ProblemAnswers.write(response, new Problem(403, "denied", "Nothing is offered here to the one who asks."));
    }
}
