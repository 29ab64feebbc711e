package org.trusttimeline.ledger.chain;

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
}
