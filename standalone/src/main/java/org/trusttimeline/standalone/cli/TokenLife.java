package org.trusttimeline.standalone.cli;

import java.time.Duration;

/** How long the local issuer's tokens are good. */
final class TokenLife {

    static final Duration OF_A_WORKING_DAY = Duration.ofHours(12);

    private TokenLife() {}
}
