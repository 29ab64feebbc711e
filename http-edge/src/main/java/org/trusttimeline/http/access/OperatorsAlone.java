package org.trusttimeline.http.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.trusttimeline.events.statement.Role;

/** Lets in whoever is signed in as an operator. */
enum OperatorsAlone implements AuthorizationManager<RequestAuthorizationContext> {
    RULE;

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext request) {
        Authentication signedIn = caller.get();
        return new AuthorizationDecision(signedIn != null
                && signedIn.getPrincipal() instanceof Jwt token
                && Role.OPERATOR.name().equals(token.getClaimAsString(Caller.ROLE)));
    }
}
