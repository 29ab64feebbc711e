package org.trusttimeline.http.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.JwtException;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.statement.Role;

class LocalIssuerTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Caller DANA =
            new Caller("dana", Role.CLINICIAN, "practice", new RelationshipId(UUID.randomUUID()));

    @TempDir
    Path directory;

    private LocalIssuer issuer;

    @BeforeEach
    void aKey() throws IOException {
        issuer = issuer("issuer.jwk");
    }

    @Test
    void aTokenSaysWhoCalls() {
        String token = issuer.token(DANA, Instant.now(), AN_HOUR);
        assertThat(Caller.of(issuer.decoder().decode(token))).isEqualTo(DANA);
    }

    @Test
    void aTokenOfAnotherKeyIsRefused() throws IOException {
        String forged = issuer("another.jwk").token(DANA, Instant.now(), AN_HOUR);
        assertThatThrownBy(() -> issuer.decoder().decode(forged)).isInstanceOf(JwtException.class);
    }

    @Test
    void aTokenThatHasExpiredIsRefused() {
        String old = issuer.token(DANA, Instant.now().minus(Duration.ofHours(3)), AN_HOUR);
        assertThatThrownBy(() -> issuer.decoder().decode(old)).isInstanceOf(JwtException.class);
    }

    @Test
    void aTokenWithAChangedWordIsRefused() {
        String token = issuer.token(DANA, Instant.now(), AN_HOUR);
        int inTheClaims = token.indexOf('.') + 5;
        String changed = token.substring(0, inTheClaims) + token.substring(inTheClaims + 1);
        assertThatThrownBy(() -> issuer.decoder().decode(changed)).isInstanceOf(JwtException.class);
    }

    @Test
    void aPartnerIsNamedByTheirId() {
        assertThatThrownBy(() -> new Caller("ann", Role.PARTNER, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTokenForOneRelationshipIsGoodForNoOther() {
        assertThat(DANA.mayTurnTo(new RelationshipId(UUID.randomUUID()))).isFalse();
    }

    private LocalIssuer issuer(String file) throws IOException {
        return LocalIssuer.read(Files.writeString(directory.resolve(file), LocalIssuer.newKey()));
    }
}
