package org.trusttimeline.http.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever an endpoint throws into a problem. What nobody foresaw is logged whole and answered without details. */
@RestControllerAdvice
public class ProblemAnswers extends ResponseEntityExceptionHandler {

    private static final String SOON = "1";
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    @ExceptionHandler
    ResponseEntity<Object> known(Problem problem) {
        return answer(problem);
    }

    /** A problem as an answer; one that may pass by itself says when to try again. */
    public static ResponseEntity<Object> answer(Problem problem) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (mayPass(problem)) {
            answer.header(HttpHeaders.RETRY_AFTER, SOON);
        }
        return answer.body(problem.body());
    }

    /** The same, where no endpoint is reached. */
    public static void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (mayPass(problem) && !response.containsHeader(HttpHeaders.RETRY_AFTER)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        }
        byte[] body = problem.json().getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean mayPass(Problem problem) {
        return problem.status() == 429 || problem.status() == 503;
    }

    /** What the server or the firewall refuses once somebody looks at it: a parameter, a header. */
    @ExceptionHandler({
        RequestRejectedException.class,
        InvalidParameterException.class,
        IllegalCharsetNameException.class,
        UnsupportedCharsetException.class
    })
    ResponseEntity<Object> unfit(RuntimeException unfit) {
        return answer(unfit());
    }

    /** What is said of a request that is none. */
    public static Problem unfit() {
        return new Problem(
                400, "bad-request", "The path, a parameter or a header has a name or characters that are not allowed.");
    }

    @ExceptionHandler
    ResponseEntity<Object> unforeseen(Exception failure) {
        LOG.error("An endpoint failed", failure);
        return answer(new Problem(500, "failed", "The service failed; nothing was acknowledged. Try again later."));
    }

    /** What the framework refuses by itself: a path, a method or a content type that is not offered. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpHeaders answered = new HttpHeaders(headers);
        answered.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        Object written = body == null && failure instanceof ErrorResponse known ? known.getBody() : body;
        if (written instanceof ProblemDetail problem && problem.getTitle() != null) {
            problem.setType(URI.create(
                    "/problems/" + problem.getTitle().toLowerCase(Locale.ROOT).replace(' ', '-')));
        }
        return super.handleExceptionInternal(failure, written, answered, status, request);
    }
}
