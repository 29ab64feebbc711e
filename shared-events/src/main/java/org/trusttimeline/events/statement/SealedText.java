package org.trusttimeline.events.statement;

/**
 * A text that only the holder of its key can read. Aggregates, read models, dead letters and logs hold it in this form.
 *
 * @param key whose data key seals it: the person who said it ({@code partner:UUID}, {@code clinician:PRACTICE/ID})
 * @param version the version of that key, from 1
 * @param cipher Base64 (RFC 4648, section 4) of the AEAD ciphertext; bound to stream, entry id, field and key version
 */
public record SealedText(String key, int version, String cipher) {

    /** The ciphertext is long and says nothing to a reader of logs. */
    @Override
    public String toString() {
        return "sealed under " + key + " v" + version;
    }
}
