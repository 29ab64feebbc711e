package org.trusttimeline.http.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Tokens that the issuer's own key has signed, each with one thing that is wrong, or just right. */
class TokenChecksTest {

    private final long now = Instant.now().getEpochSecond();

    @TempDir
    Path directory;

    private ECKey key;
    private JwtDecoder decoder;

    @BeforeEach
    void aKey() throws Exception {
        Path file = Files.writeString(directory.resolve("issuer.jwk"), LocalIssuer.newKey());
        key = ECKey.parse(Files.readString(file));
        decoder = LocalIssuer.read(file).decoder();
    }

    @Test
    void aTokenAsTheIssuerWritesItIsGood() throws Exception {
        assertThat(decoder.decode(signed(Map.of())).getSubject()).isEqualTo("dana");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "aud", "exp", "iat", "sub", "role", "practice"})
    void noClaimMayBeMissing(String claim) throws Exception {
        Map<String, Object> claims = claims();
        claims.remove(claim);
        refused(sign(claims, key.getKeyID()));
    }

    @Test
    void issuerAndAudienceAreOurs() throws Exception {
        refused(signed(Map.of("iss", "urn:trust-timeline:other")));
        refused(signed(Map.of("aud", "urn:trust-timeline:other")));
        refused(signed(Map.of("aud", List.of())));
        accepted(signed(Map.of("aud", List.of("urn:other", "urn:trust-timeline:api"))));
    }

    @Test
    void timesMayBeOffByAMinuteAtMost() throws Exception {
        accepted(signed(Map.of("iat", now + 50)));
        refused(signed(Map.of("iat", now + 75)));
        accepted(signed(Map.of("nbf", now + 50)));
        refused(signed(Map.of("nbf", now + 75)));
        accepted(signed(Map.of("iat", now - 600, "exp", now - 45)));
        refused(signed(Map.of("iat", now - 600, "exp", now - 75)));
    }

    @Test
    void theKeyIsTheOneThatIsNamed() throws Exception {
        refused(sign(claims(), "another"));
        refused(sign(claims(), null));
    }

    @Test
    void noOtherAlgorithmWillDo() throws Exception {
        refused(new PlainJWT(JWTClaimsSet.parse(claims())).serialize());
        for (byte[] secret : List.of(
                key.toECPublicKey().getEncoded(),
                key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8))) {
            SignedJWT confused = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(key.getKeyID())
                            .build(),
                    JWTClaimsSet.parse(claims()));
            confused.sign(new MACSigner(secret));
            refused(confused.serialize());
        }
    }

    @Test
    void aSignatureOfNothingIsNone() throws Exception {
        String token = signed(Map.of());
        String unsigned = token.substring(0, token.lastIndexOf('.') + 1);
        refused(unsigned);
        refused(unsigned + "A".repeat(86));
    }

    @Test
    void aNameIsATextAndNothingElse() throws Exception {
        // A subject that is a number is read as its digits by the library that checks signatures, before anybody else
        // sees it.
        assertThat(decoder.decode(signed(Map.of("sub", 7))).getSubject()).isEqualTo("7");
        for (Object wrong : Arrays.asList(true, List.of("dana"), Map.of("a", "b"), "")) {
            refused(signed(Map.of("sub", wrong)), "sub " + wrong);
            refused(signed(Map.of("role", wrong)), "role " + wrong);
            refused(signed(Map.of("practice", wrong)), "practice " + wrong);
            refused(signed(Map.of("relationship", wrong)), "relationship " + wrong);
        }
        for (String claim : List.of("role", "practice", "relationship")) {
            refused(signed(Map.of(claim, 7)));
        }
        refused(signed(Map.of("role", "clinician")));
        refused(signed(Map.of("role", "ADMIN")));
    }

    @Test
    void aPartnersSubjectIsAUuid() throws Exception {
        accepted(signed(Map.of("role", "PARTNER", "sub", "0190a5e4-0000-7000-8000-00000000000a")));
        refused(signed(Map.of("role", "PARTNER", "sub", "dana")));
    }

    @Test
    void aSubjectHas255CharactersAtMost() throws Exception {
        accepted(signed(Map.of("sub", "x".repeat(255))));
        refused(signed(Map.of("sub", "x".repeat(256))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dana@clinic.example", "auth0|x", "a/b", "ünï", "..", "a b", "%2f"})
    void whateverAnIdentityProviderSendsIsASubject(String subject) throws Exception {
        assertThat(Caller.of(decoder.decode(signed(Map.of("sub", subject)))).id())
                .isEqualTo(subject);
    }

    private Map<String, Object> claims() {
        return new HashMap<>(Map.of(
                "iss", "urn:trust-timeline:local",
                "aud", "urn:trust-timeline:api",
                "sub", "dana",
                "role", "CLINICIAN",
                "practice", "local",
                "iat", now,
                "exp", now + 600));
    }

    private String signed(Map<String, ?> other) throws Exception {
        Map<String, Object> claims = claims();
        claims.putAll(other);
        return sign(claims, key.getKeyID());
    }

    private String sign(Map<String, Object> claims, @Nullable String kid) throws Exception {
        // As JSON, so that a claim may have any type.
        JWSObject token = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(kid).build(), new Payload(claims));
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }

    private void accepted(String token) {
        assertThat(decoder.decode(token)).isNotNull();
    }

    private void refused(String token) {
        refused(token, token);
    }

    private void refused(String token, String what) {
        assertThatThrownBy(() -> decoder.decode(token)).as(what).isInstanceOf(JwtException.class);
    }
}
