package org.trusttimeline.query.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The form of what clients carry from one answer to the next request and need not understand: Base64url (RFC 4648). */
public final class Opaque {

    /** What every text of this form looks like, to clients. */
    public static final String PATTERN = "^[A-Za-z0-9_-]+$";

    private Opaque() {}

    /** What a client carries. */
    public static String text(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** What it means; empty if it is not of this form. */
    public static Optional<String> plain(String text) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
