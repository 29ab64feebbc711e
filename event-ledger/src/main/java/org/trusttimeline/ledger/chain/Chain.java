package org.trusttimeline.ledger.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * How the rows of the ledger hang together. A row's hash covers its content, when it was recorded, and the hash of the row
 * before it in its stream; the ledger's hash at a row covers that row's hash, its global index, and the ledger's hash at
 * the row before it. So one signed hash of the ledger stands for every byte before it (compare the hash chains of Haber
 * and Stornetta, "How to time-stamp a digital document", 1991). {@code docs/proofs.md} gives the bytes.
 */
public final class Chain {

    private Chain() {}

    /**
     * The hash of what a row says. Needs nothing of the rows before it: whoever offers a row makes it.
     *
     * @throws IllegalArgumentException if a text of it holds half of a character, which no UTF-8 can tell
     */
    public static Hash content(RowContent row) {
        return new Hashing("timeline-content/1")
                .text(row.stream())
                .number(row.position())
                .id(row.entryId())
                .text(row.name())
                .number(row.revision())
                .text(row.payload())
                .text(row.recording())
                .done();
    }

    /**
     * The hash of a row in its stream.
     *
     * @param previous that of the row before it in its stream
     * @param content the hash of what it says
     * @param recordedAt to the microsecond, as it is stored
     */
    public static Hash row(Hash previous, Hash content, Instant recordedAt) {
        return new Hashing("timeline-row/1")
                .hash(previous)
                .hash(content)
                .number(ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt))
                .done();
    }

    /**
     * The hash of the ledger at a row.
     *
     * @param previous that at the row before
     * @param globalIndex the row's place in the ledger
     * @param row the row's hash in its stream
     */
    public static Hash ledger(Hash previous, long globalIndex, Hash row) {
        return new Hashing("timeline-ledger/1")
                .hash(previous)
                .number(globalIndex)
                .hash(row)
                .done();
    }

    /**
     * One digest in the making. Texts go in as UTF-8 behind their length in bytes, numbers in eight bytes, big-endian: no two
     * lists of fields give the same bytes. What is hashed begins with its own name and version, so that no digest of one kind
     * can stand in for one of another.
     */
    static final class Hashing {

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
}
