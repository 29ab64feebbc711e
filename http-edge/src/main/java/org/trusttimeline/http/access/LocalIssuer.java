package org.trusttimeline.http.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimNames;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Signs and checks the tokens of an installation that has no identity provider of its own (RFC 7519, ES256). */
public final class LocalIssuer {

    private static final String NAME = "urn:trust-timeline:local";
    private static final String AUDIENCE = "urn:trust-timeline:api";
    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final Set<String> REQUIRED = Set.of(
            JWTClaimNames.SUBJECT,
            JWTClaimNames.ISSUED_AT,
            JWTClaimNames.EXPIRATION_TIME,
            JWTClaimNames.AUDIENCE,
            JWTClaimNames.ISSUER,
            Caller.ROLE);

    private final ECKey key;

    private LocalIssuer(ECKey key) {
        this.key = key;
    }

    /** A new signing key as JSON (RFC 7517), to be kept in a file that only its owner can read. */
    public static String newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException noSuchCurve) {
            throw new IllegalStateException(noSuchCurve);
        }
    }

    /**
     * Reads the signing key.
     *
     * @throws UncheckedIOException if the file cannot be read or holds no key
     */
    public static LocalIssuer read(Path keyFile) {
        try {
            return new LocalIssuer(named(ECKey.parse(Files.readString(keyFile))));
        } catch (ParseException | JOSEException noKey) {
            throw new UncheckedIOException(new IOException(keyFile + " holds no signing key", noKey));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The issuer's signing key cannot be read: " + keyFile, unreadable);
        }
    }

    /** A token for that caller, valid from now for the time given. */
    public String token(Caller caller, Instant now, Duration validity) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(NAME)
                .audience(AUDIENCE)
                .subject(caller.id())
                .claim(Caller.ROLE, caller.role().name())
                .claim(Caller.PRACTICE, caller.practice())
                .claim(Caller.RELATIONSHIP, textOrNull(caller.onlyFor()))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(validity)))
                .build();
        return sign(new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims));
    }

    /** Checks tokens of this issuer: algorithm, key and signature; issuer, audience and times; and that they name a caller. */
    JwtDecoder decoder() {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(this::keyNamedIn);
        processor.setJWTClaimsSetVerifier(claims());
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(LocalIssuer::check);
        return decoder;
    }

    private List<Key> keyNamedIn(JWSHeader header, @Nullable SecurityContext any) throws KeySourceException {
        boolean isOurs = JWSAlgorithm.ES256.equals(header.getAlgorithm())
                && key.getKeyID().equals(header.getKeyID());
        try {
            return isOurs ? List.of(key.toECPublicKey()) : List.of();
        } catch (JOSEException unfitKey) {
            throw new KeySourceException("The issuer's key is of no use", unfitKey);
        }
    }

    // Before the framework turns the claims into its own: it makes up the time of issue where there is none.
    private static DefaultJWTClaimsVerifier<SecurityContext> claims() {
        DefaultJWTClaimsVerifier<SecurityContext> claims = new DefaultJWTClaimsVerifier<>(
                AUDIENCE, new JWTClaimsSet.Builder().issuer(NAME).build(), REQUIRED);
        claims.setMaxClockSkew((int) SKEW.toSeconds());
        return claims;
    }

    private static OAuth2TokenValidatorResult check(Jwt token) {
        Instant issued = token.getIssuedAt();
        if (issued == null || issued.isAfter(Instant.now().plus(SKEW))) {
            return refused("The token was not issued yet");
        }
        try {
            Caller.of(token);
            return OAuth2TokenValidatorResult.success();
        } catch (IllegalArgumentException nobody) {
            return refused("The token does not say who calls: " + nobody.getMessage());
        }
    }

    private static OAuth2TokenValidatorResult refused(String why) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, why, null));
    }

    /** A key that was made without a name is named by its thumbprint (RFC 7638), as new ones are. */
    private static ECKey named(ECKey key) throws JOSEException {
        return key.getKeyID() == null
                ? new ECKey.Builder(key).keyIDFromThumbprint().build()
                : key;
    }

    private String sign(SignedJWT token) {
        try {
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException unfitKey) {
            throw new IllegalStateException(unfitKey);
        }
    }

    private static @Nullable String textOrNull(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
