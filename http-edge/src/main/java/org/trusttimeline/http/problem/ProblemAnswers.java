package org.trusttimeline.http.problem;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever an endpoint throws into a problem. What nobody foresaw is logged whole and answered without details. */
@RestControllerAdvice
public class ProblemAnswers extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    @ExceptionHandler
    ResponseEntity<Object> known(Problem problem) {
        return answer(problem);
    }

    /** A problem as an answer; one that may pass by itself says when to try again. */
    public static ResponseEntity<Object> answer(Problem problem) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.body(problem.body());
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
