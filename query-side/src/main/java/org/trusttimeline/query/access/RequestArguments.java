package org.trusttimeline.query.access;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.trusttimeline.http.access.SignedIn;

/** Hands an endpoint its {@link RecordRequest}, or its query alone, checked by the names that it declares. */
final class RequestArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == RecordRequest.class
                || parameter.getParameterType() == QueryParameters.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        QueryParameters query = query(parameter, request);
        return parameter.getParameterType() == QueryParameters.class
                ? query
                : new RecordRequest(
                        SignedIn.now().caller(),
                        relationship(request),
                        query,
                        request.getHeader(CommonParameters.POSITION));
    }

    private static QueryParameters query(MethodParameter parameter, NativeWebRequest request) {
        return QueryParameters.of(
                request.getParameterMap().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, given -> Arrays.asList(given.getValue()))),
                QueryParameters.names(parameter.getParameter()));
    }

    private static String relationship(NativeWebRequest request) {
        Object path =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (path instanceof Map<?, ?> variables && variables.get(CommonParameters.RELATIONSHIP) instanceof String id) {
            return id;
        }
        throw new IllegalStateException("an endpoint that takes a record has its id in the path");
    }
}
