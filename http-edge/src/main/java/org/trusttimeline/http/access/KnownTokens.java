package org.trusttimeline.http.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Checks the signature of a token once, not for every request that carries it. Only tokens that were found good are
 * remembered, for a short while and never past their end; whether somebody's access has ended is asked each time.
 */
final class KnownTokens implements JwtDecoder {

    private static final int MOST = 10_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final JwtDecoder decoder;
    private final List<EndedAccess> ended;
    private final Clock clock;
    private final Cache<String, Jwt> good =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    KnownTokens(JwtDecoder decoder, List<EndedAccess> ended, Clock clock) {
        this.decoder = decoder;
        this.ended = ended;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = good.getIfPresent(token);
        Jwt current = known != null && isCurrent(known) ? known : checked(token);
        requireAccess(current);
        return current;
    }

    private Jwt checked(String token) {
        Jwt checked = decoder.decode(token);
        good.put(token, checked);
        return checked;
    }

    private void requireAccess(Jwt token) {
        Caller caller = Caller.of(token);
        Instant issued = token.getIssuedAt();
        if (issued == null || ended.stream().anyMatch(each -> each.hasEnded(caller, issued))) {
            throw new BadJwtException("The access of whom the token names has ended");
        }
    }

    private boolean isCurrent(Jwt token) {
        Instant end = token.getExpiresAt();
        return end != null && clock.instant().isBefore(end);
    }
}
