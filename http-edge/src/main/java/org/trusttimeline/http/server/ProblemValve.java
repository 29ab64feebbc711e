package org.trusttimeline.http.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.juli.logging.Log;
import org.apache.juli.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.trusttimeline.http.problem.Problem;

/** Answers what the server itself refuses, or what failed outside every endpoint, with a problem in place of its page. */
public final class ProblemValve extends ErrorReportValve {

    private static final Log LOG = LogFactory.getLog(ProblemValve.class);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(problem(status).json().getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("The client of a refused request is gone", gone);
        }
    }

    private static Problem problem(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        if (known == null || status == 500) {
            return new Problem(status, "failed", "The service failed; nothing was acknowledged. Try again later.");
        }
        String type = known.getReasonPhrase().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return new Problem(status, type, "The request is not one that HTTP, or this server, allows.");
    }
}
