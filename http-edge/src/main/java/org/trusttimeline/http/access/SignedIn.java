package org.trusttimeline.http.access;

import java.time.Instant;

/**
 * A caller, and how long they are signed in: for answers that last longer than a moment.
 *
 * @param issued when their token was issued, as {@link EndedAccess} is asked
 * @param until when their token ends
 */
public record SignedIn(Caller caller, Instant issued, Instant until) {

    /**
     * Who sent the request that is being answered.
     *
     * @throws org.trusttimeline.http.problem.Problem 401 if nobody is signed in
     */
    public static SignedIn now() {
        return CallerArgument.signedIn();
    }
}
