package org.trusttimeline.ledger.chain;

import java.time.Instant;

/** Checks one stream, link by link from its start. */
public final class StreamChain {

    private StreamHead head = StreamHead.OF_A_NEW_STREAM;

    /**
     * Takes the next row of the stream.
     *
     * @return its hash
     * @throws BrokenChain if it is not the next one, or not what was recorded
     */
    public Hash next(StoredLink link) {
        RowContent row = link.content();
        long expected = head.position() + 1;
        if (row.position() != expected) {
            throw new BrokenChain("position %d of %s is %s"
                    .formatted(
                            Math.min(expected, row.position()),
                            row.stream(),
                            row.position() > expected ? "missing" : "there twice"));
        }
        Hash hash = Chain.row(head.rowHash(), Chain.content(row), link.recordedAt());
        if (!hash.equals(link.rowHash())) {
            throw new BrokenChain("position %d of %s is not what was recorded: its content does not have its hash"
                    .formatted(row.position(), row.stream()));
        }
        head = new StreamHead(row.position(), hash);
        return hash;
    }

    /** Something is not as it was recorded. The message names the first row that is wrong, and what is wrong with it. */
    public static final class BrokenChain extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** Says what is wrong, in words for an auditor. */
        public BrokenChain(String words) {
            super(words);
        }
    }

    /**
     * A row of a stream as it was stored or exported, with the hash that was stored beside it.
     *
     * @param content what it says
     * @param recordedAt when it was recorded
     * @param rowHash the hash that it claims to have
     */
    public record StoredLink(RowContent content, Instant recordedAt, Hash rowHash) {}

    /**
     * Where a stream ends.
     *
     * @param position the place of its last row, -1 in a new stream
     * @param rowHash that row's hash
     */
    public record StreamHead(long position, Hash rowHash) {

        /** Where a stream ends that has no row yet. */
        public static final StreamHead OF_A_NEW_STREAM = new StreamHead(-1, Hash.NOTHING_BEFORE);
    }
}
