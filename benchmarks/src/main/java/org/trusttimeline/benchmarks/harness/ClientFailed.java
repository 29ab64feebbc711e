package org.trusttimeline.benchmarks.harness;

import org.jspecify.annotations.Nullable;

/** A client did not get its answer, so there is no figure. */
public final class ClientFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClientFailed(@Nullable Throwable cause) {
        super("a client failed while it was measured", cause);
    }
}
