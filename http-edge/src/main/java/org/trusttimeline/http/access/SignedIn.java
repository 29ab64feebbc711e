package org.trusttimeline.http.access;

import java.time.Instant;

/**
 * A caller, and until when they are signed in: for answers that last longer than a moment.
 *
 * @param until when their token ends
 */
public record SignedIn(Caller caller, Instant until) {

    /**
     * Who sent the request that is being answered.
     *
     * @throws org.trusttimeline.http.problem.Problem 401 if nobody is signed in
     */
    public static SignedIn now() {
        return CallerArgument.signedIn();
    }
}
