package org.trusttimeline.ledger.chain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

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
}
