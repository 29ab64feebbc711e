package org.trusttimeline.http.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.http.problem.ProblemAnswers;

/**
 * Refuses a path that is not offered, and a method that its path does not offer, before the body is read. A path is the most specific one that fits: the
 * framework by itself would take {@code GET …/timeline/search} for the entry named {@code search}, and say in {@code
 * Allow} what that offers as well.
 */
final class OfferedMethods extends OncePerRequestFilter {

    private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

    OfferedMethods(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Set<String> offered = offered(request.getRequestURI());
        if (offered.contains(request.getMethod())) {
            passOn(request, response, chain);
            return;
        }
        if (offered.isEmpty()) {
            ProblemAnswers.write(response, new Problem(404, "not-found", "Nothing is offered at this path."));
            return;
        }
        response.setHeader(HttpHeaders.ALLOW, String.join(", ", offered));
        ProblemAnswers.write(
                response,
                new Problem(405, "method-not-allowed", "Here is offered: " + String.join(", ", offered) + "."));
    }

    // The framework fails at a wildcard, which is a range of types and none of them.
    private static void passOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        if (type != null && type.split(";", 2)[0].contains("*")) {
            ProblemAnswers.write(
                    response, new Problem(415, "unsupported-media-type", "Content-Type names one type, without *."));
            return;
        }
        chain.doFilter(request, response);
    }

    /** Nothing where there is no such path. */
    private Set<String> offered(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(OfferedMethods::patterns)
                .filter(each -> each.pattern().matches(parsed))
                .collect(Collectors.groupingBy(Offer::pattern, Collectors.toList()))
                .entrySet()
                .stream()
                .min(Comparator.comparing(Map.Entry::getKey))
                .map(best -> methods(best.getValue().stream()))
                .orElse(Set.of());
    }

    private static Set<String> methods(Stream<Offer> offers) {
        Set<String> methods = offers.flatMap(each -> each.info().getMethodsCondition().getMethods().stream())
                .map(RequestMethod::name)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    private static Stream<Offer> patterns(RequestMappingInfo info) {
        return info.getPathPatternsCondition() == null
                ? Stream.of()
                : info.getPathPatternsCondition().getPatterns().stream().map(pattern -> new Offer(pattern, info));
    }

    private record Offer(PathPattern pattern, RequestMappingInfo info) {}
}
