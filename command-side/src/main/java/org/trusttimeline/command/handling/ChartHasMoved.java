package org.trusttimeline.command.handling;

/** The chart has moved on since the client last saw it (RFC 9110, section 13.1.1). */
public final class ChartHasMoved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChartHasMoved() {
        super(null, null, false, false);
    }
}
