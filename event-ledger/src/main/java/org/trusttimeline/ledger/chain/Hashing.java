package org.trusttimeline.ledger.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * One digest in the making. Texts go in as UTF-8 behind their length in bytes, numbers in eight bytes, big-endian: no two
 * lists of fields give the same bytes. What is hashed begins with its own name and version, so that no digest of one kind
 * can stand in for one of another.
 */
final class Hashing {

    private final MessageDigest digest;

    Hashing(String kind) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        text(kind);
    }

    /** Refuses half of a character: written as anything else, two texts would have one hash. */
    Hashing text(String text) {
        try {
            ByteBuffer bytes = UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            number(bytes.remaining());
            digest.update(bytes);
            return this;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a text holds half of a character", e);
        }
    }

    Hashing number(long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
        return this;
    }

    Hashing id(UUID id) {
        return number(id.getMostSignificantBits()).number(id.getLeastSignificantBits());
    }

    Hashing hash(Hash hash) {
        digest.update(hash.bytes());
        return this;
    }

    Hash done() {
        return Hash.of(digest.digest());
    }
}
