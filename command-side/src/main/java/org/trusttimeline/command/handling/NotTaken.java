package org.trusttimeline.command.handling;

/** Why a command was not taken, other than by a rule. Nothing was stored. */
public abstract sealed class NotTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotTaken() {
        super(null, null, false, false);
    }

    /** The chart has moved on since the client last saw it (RFC 9110, section 13.1.1). */
    public static final class ChartHasMoved extends NotTaken {

        private static final long serialVersionUID = 1L;
    }

    /** Others kept writing to the same chart, or kept it locked. */
    public static final class ChartIsBusy extends NotTaken {

        private static final long serialVersionUID = 1L;
    }

    /** The entry id stands for an entry that says something else. */
    public static final class EntryIdOfAnother extends NotTaken {

        private static final long serialVersionUID = 1L;
    }
}
