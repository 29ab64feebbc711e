package org.trusttimeline.http.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.trusttimeline.http.position.TimelinePosition;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.http.problem.ProblemAnswers;

/** Lets a signed-in person's requests in, whole, and as many at a time as one person may have. */
public final class RequestLimits extends OncePerRequestFilter {

    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD");

    private final Supplier<Optional<String>> signedIn;
    private final LimitSettings limits;
    private final PersonsRequests persons;

    /**
     * Those limits.
     *
     * @param signedIn who sends the request at hand; nobody where no sign-in is needed
     */
    public RequestLimits(Supplier<Optional<String>> signedIn, LimitSettings limits) {
        this.signedIn = signedIn;
        this.limits = limits;
        this.persons = new PersonsRequests(limits);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> person = signedIn.get();
        if (person.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try (PersonsRequests.Admission admission = persons.admit(person.get())) {
            HttpServletRequest whole =
                    WITHOUT_BODY.contains(request.getMethod()) ? request : WholeBody.of(request, limits, admission);
            try (PersonsRequests.Turn turn = admission.turn(request.getHeader(TimelinePosition.HEADER) != null)) {
                chain.doFilter(whole, response);
            }
        } catch (Problem refused) {
            refuse(response, refused);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            refuse(response, new Problem(503, "stopping", "This node is being stopped. Try again."));
        }
    }

    // What is left of a body need not be read to its end.
    private static void refuse(HttpServletResponse response, Problem refused) throws IOException {
        if (refused.status() == 408) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        ProblemAnswers.write(response, refused);
    }
}
