package org.trusttimeline.query.projection;

/** The right to write what one folds: it may have been lost to another node while one was at it. */
@FunctionalInterface
public interface Claim {

    /** Returns if it still holds; throws if it does not, or nobody can say. */
    void require();
}
