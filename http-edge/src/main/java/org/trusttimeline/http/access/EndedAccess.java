package org.trusttimeline.http.access;

import java.time.Instant;

/**
 * Knows whose access has ended before their token does. Asked at every authentication, so it answers from memory; what it
 * answers is at most five seconds old.
 */
@FunctionalInterface
public interface EndedAccess {

    /**
     * Whether a token of that caller is good for nothing any more.
     *
     * @param issued when the token was issued: one that is issued after the ending is good again
     */
    boolean hasEnded(Caller caller, Instant issued);
}
