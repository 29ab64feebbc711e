package org.trusttimeline.standalone.importing;

import java.util.regex.Pattern;

/** A secret that says who calls (RFC 6750); it is in no message. */
final class BearerToken {

    static final String HOW_TO_GET_ONE = "./timeline token --as clinician:ID";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

    private final String text;

    private BearerToken(String text) {
        this.text = text;
    }

    static BearerToken of(String text) {
        // The HTTP client would refuse such a header too, and repeat it in its message.
        if (!FORM.matcher(text.strip()).matches()) {
            throw new IllegalArgumentException(
                    "The token is empty or holds characters that no token has. Get one: " + HOW_TO_GET_ONE);
        }
        return new BearerToken(text.strip());
    }

    /** The value of the header {@code Authorization}. */
    String header() {
        return "Bearer " + text;
    }
}
