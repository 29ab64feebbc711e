package org.trusttimeline.http.access;

import java.time.Instant;

/**
 * A caller, and until when they are signed in: for answers that last longer than a moment.
 *
 * @param until when their token ends
 */
public record SignedIn(Caller caller, Instant until) {}
