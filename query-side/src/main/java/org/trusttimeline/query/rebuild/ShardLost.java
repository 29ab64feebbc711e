package org.trusttimeline.query.rebuild;

/** A share of the building is another node's by now, or is there no more. */
final class ShardLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ShardLost(String share) {
        super(share + " is built by another node, or not at all any more");
    }
}
