package org.trusttimeline.http.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class KnownTokensTest {

    private static final Instant TEN = Instant.parse("2026-01-01T10:00:00Z");

    private Instant ended = Instant.MIN;
    private final List<String> checked = new ArrayList<>();

    @Test
    void aGoodTokenIsCheckedOnce() {
        KnownTokens tokens = tokens(TEN, TEN.plusSeconds(60));
        assertThat(tokens.decode("good")).isSameAs(tokens.decode("good"));
        assertThat(checked).containsExactly("good");
    }

    @Test
    void oneThatHasEndedIsCheckedAgain() {
        KnownTokens tokens = tokens(TEN, TEN);
        tokens.decode("good");
        tokens.decode("good");
        assertThat(checked).containsExactly("good", "good");
    }

    @Test
    void aBadOneIsNeverRemembered() {
        KnownTokens tokens = tokens(TEN, TEN.plusSeconds(60));
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThat(checked).containsExactly("bad", "bad");
    }

    @Test
    void aKnownOneIsRefusedOnceAccessHasEnded() {
        KnownTokens tokens = tokens(TEN, TEN.plusSeconds(60));
        tokens.decode("good");
        ended = TEN;
        assertThatThrownBy(() -> tokens.decode("good")).isInstanceOf(BadJwtException.class);
        ended = TEN.minusSeconds(61);
        assertThat(tokens.decode("good").getSubject()).isEqualTo("dana");
    }

    private KnownTokens tokens(Instant now, Instant end) {
        EndedAccess access = (caller, issued) -> !ended.isBefore(issued);
        return new KnownTokens(token -> check(token, end), List.of(access), Clock.fixed(now, ZoneOffset.UTC));
    }

    private Jwt check(String token, Instant end) {
        checked.add(token);
        if (!token.equals("good")) {
            throw new BadJwtException("no");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "ES256")
                .subject("dana")
                .claim(Caller.ROLE, "CLINICIAN")
                .claim(Caller.PRACTICE, "practice")
                .issuedAt(TEN.minusSeconds(60))
                .expiresAt(end)
                .build();
    }
}
