package org.trusttimeline.command.handling;

/** Others kept writing to the same chart; nothing was stored. */
public final class ChartIsBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChartIsBusy() {
        super(null, null, false, false);
    }
}
