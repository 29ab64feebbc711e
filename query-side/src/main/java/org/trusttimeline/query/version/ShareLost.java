package org.trusttimeline.query.version;

/** A share of the building is another node's by now, or is there no more. */
final class ShareLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ShareLost(String share) {
        super(share + " is built by another node, or not at all any more");
    }
}
