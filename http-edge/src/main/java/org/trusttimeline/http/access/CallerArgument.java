package org.trusttimeline.http.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.trusttimeline.http.problem.Problem;

/** Hands an endpoint its {@link Caller}, or what is known of their being {@link SignedIn}. */
final class CallerArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class || parameter.getParameterType() == SignedIn.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        SignedIn signedIn = signedIn();
        return parameter.getParameterType() == Caller.class ? signedIn.caller() : signedIn;
    }

    static SignedIn signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Jwt token) {
            return new SignedIn(callerOf(token), endOf(token));
        }
        throw notSignedIn("This needs a token.");
    }

    private static Caller callerOf(Jwt token) {
        try {
            return Caller.of(token);
        } catch (IllegalArgumentException | NullPointerException unfit) {
            throw notSignedIn("The token does not say who calls: " + unfit.getMessage());
        }
    }

    private static Instant endOf(Jwt token) {
        Instant end = token.getExpiresAt();
        if (end == null) {
            throw notSignedIn("The token does not say when it ends.");
        }
        return end;
    }

    private static Problem notSignedIn(String why) {
        return new Problem(401, "not-signed-in", why);
    }
}
