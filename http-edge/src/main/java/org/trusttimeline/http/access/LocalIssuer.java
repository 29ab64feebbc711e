package org.trusttimeline.http.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Signs and checks the tokens of an installation that has no identity provider of its own (RFC 7519, ES256). */
public final class LocalIssuer {

    private static final String NAME = "urn:trust-timeline:local";

    private final ECKey key;

    private LocalIssuer(ECKey key) {
        this.key = key;
    }

    /** A new signing key as JSON (RFC 7517), to be kept in a file that only its owner can read. */
    public static String newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate().toJSONString();
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
            return new LocalIssuer(ECKey.parse(Files.readString(keyFile)));
        } catch (ParseException noKey) {
            throw new UncheckedIOException(new IOException(keyFile + " holds no signing key", noKey));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The issuer's signing key cannot be read: " + keyFile, unreadable);
        }
    }

    /** A token for that caller, valid from now for the time given. */
    public String token(Caller caller, Instant now, Duration validity) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(NAME)
                .subject(caller.id())
                .claim(Caller.ROLE, caller.role().name())
                .claim(Caller.PRACTICE, caller.practice())
                .claim(Caller.RELATIONSHIP, textOrNull(caller.onlyFor()))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(validity)))
                .build();
        return sign(new SignedJWT(new JWSHeader(JWSAlgorithm.ES256), claims));
    }

    /** Checks tokens of this issuer: signature, issuer, times. */
    JwtDecoder decoder() {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                JWSAlgorithm.ES256, new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK()))));
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(NAME));
        return decoder;
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
