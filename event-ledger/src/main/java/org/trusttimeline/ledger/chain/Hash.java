package org.trusttimeline.ledger.chain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 digest (FIPS 180-4): 32 bytes, written in hexadecimal. */
public final class Hash {

    /** What stands before the first row of a stream, and before the first row of the ledger: 32 zero bytes. */
    public static final Hash NOTHING_BEFORE = new Hash(new byte[Hash.BYTES]);

    static final int BYTES = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A digest that was stored.
     *
     * @throws IllegalArgumentException if it does not have 32 bytes
     */
    public static Hash of(byte[] stored) {
        if (stored.length != BYTES) {
            throw new IllegalArgumentException("a hash has " + BYTES + " bytes, not " + stored.length);
        }
        return new Hash(stored.clone());
    }

    /**
     * A digest that was written down.
     *
     * @throws IllegalArgumentException if it is not 64 hexadecimal digits
     */
    @JsonCreator
    public static Hash ofHex(String written) {
        return of(HexFormat.of().parseHex(written));
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes in hexadecimal, 64 lower-case digits. */
    @JsonValue
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
