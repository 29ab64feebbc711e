package org.trusttimeline.ledger.checkpoint;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import org.trusttimeline.ledger.checkpoint.SigningKey.UnusableKey;

/** Blocks of the textual encoding of keys (RFC 7468). */
final class Pem {

    private static final int LINE = 64;

    private Pem() {}

    static String text(String label, byte[] bytes) {
        String lines = Base64.getMimeEncoder(LINE, "\n".getBytes(US_ASCII)).encodeToString(bytes);
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(label, lines);
    }

    /** The first block of that label in a text. */
    static byte[] bytes(String label, String text) {
        String begin = "-----BEGIN " + label + "-----";
        int from = text.indexOf(begin);
        int to = text.indexOf("-----END " + label + "-----", Math.max(from, 0));
        if (from < 0 || to < 0) {
            throw new UnusableKey("there is no " + label + " in PEM form", null);
        }
        return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
    }
}
